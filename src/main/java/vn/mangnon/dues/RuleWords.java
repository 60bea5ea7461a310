package vn.mangnon.dues;

import java.time.MonthDay;
import vn.mangnon.dues.DueRule.About;
import vn.mangnon.dues.calendar.Cycle;
import vn.mangnon.web.Ui;

/** A rule as a sentence in the reader's language: "trước ngày 25 tháng cuối của quý". */
public final class RuleWords {
    private final Ui ui;

    private RuleWords(Ui ui) {
        this.ui = ui;
    }

    public static String of(Ui ui, DueRule rule) {
        return new RuleWords(ui).say(rule);
    }

    private String say(DueRule rule) {
        String by = ui.t(rule.operator());
        return switch (rule) {
            case DueRule.Fixed r -> by + " " + ui.day(r.date());
            case DueRule.Yearly r ->
                ui.t(about(r.about(), "dues.rule.says.yearly", "dues.rule.says.yearly-next"), by, day(r.day()));
            case DueRule.Monthly r ->
                ui.t(about(r.about(), "dues.rule.says.monthly", "dues.rule.says.monthly-next"), by, day(r.day()));
            case DueRule.Quarterly r ->
                ui.t(
                        about(r.about(), "dues.rule.says.quarterly", "dues.rule.says.quarterly-next"),
                        by,
                        day(r.day()),
                        ui.t("dues.rule.quarter-month." + r.month()));
            case DueRule.HalfYearly r -> ui.t("dues.rule.says.half-yearly", by, day(r.first()), day(r.second()));
            case DueRule.NineMonthly r -> ui.t("dues.rule.says.nine-monthly", by, day(r.day()));
            case DueRule.PeriodLastMonthDay r
            when r.cycle() == Cycle.MONTH -> ui.t("dues.rule.says.monthly", by, day(r.day()));
            case DueRule.PeriodLastMonthDay r -> ui.t("dues.rule.says.last-month", by, day(r.day()), ui.t(r.cycle()));
            case DueRule.EventOffset r -> ui.t("dues.rule.says.event", r.count(), ui.t(r.unit()), r.event());
            case DueRule.Window r -> ui.t("dues.rule.says.window", day(r.from()), day(r.to()));
            case DueRule.Lunar r -> ui.t("dues.rule.says.lunar", by, r.day(), r.month());
            case DueRule.WeekOfMonth r -> ui.t("dues.rule.says.week", ui.t("dues.rule.week." + r.week()), r.month());
            case DueRule.PlanYear r -> ui.t("dues.rule.says.plan-year", r.month(), r.year());
            case DueRule.Continuous r -> ui.t("dues.rule.says.continuous");
            case DueRule.OnRequest r -> ui.t("dues.rule.says.on-request");
            case DueRule.Inherit r -> ui.t("dues.rule.says.inherit", ui.t(r.cycle()));
        };
    }

    private static String about(About about, String same, String previous) {
        return about == About.PREVIOUS ? previous : same;
    }

    private String day(int day) {
        return day == DueRule.LAST ? ui.t("dues.rule.last-day") : String.valueOf(day);
    }

    private static String day(MonthDay day) {
        return RuleForm.typed(day);
    }
}
