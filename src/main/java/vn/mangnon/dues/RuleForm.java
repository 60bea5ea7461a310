package vn.mangnon.dues;

import java.time.DateTimeException;
import java.time.MonthDay;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.mangnon.dues.DueRule.About;
import vn.mangnon.dues.DueRule.Operator;
import vn.mangnon.dues.calendar.Cycle;
import vn.mangnon.dues.calendar.Span;
import vn.mangnon.shared.Refused;
import vn.mangnon.web.Form;

/** A rule as it is typed: its kind in the field {@code rule}, the rest in the fields of {@link RuleKind}. */
public final class RuleForm {
    private static final Pattern DAY_OF_YEAR = Pattern.compile("(\\d{1,2})\\s*[/-]\\s*(\\d{1,2})");
    private static final int LONGEST_EVENT = 200;

    private final Form form;

    private RuleForm(Form form) {
        this.form = form;
    }

    /** Empty where something is wrong, which then stands beside its field. */
    public static Optional<DueRule> read(Form form) {
        RuleKind kind = form.choice("rule", RuleKind.class);
        try {
            DueRule rule = new RuleForm(form).rule(kind);
            return form.invalid() ? Optional.empty() : Optional.of(rule);
        } catch (Refused never) {
            form.reject("rule", never.key(), never.arguments().toArray());
            return Optional.empty();
        }
    }

    /** Which kind's fields a form shows; a fixed day where nothing was chosen. */
    public static RuleKind kind(Form form) {
        for (RuleKind kind : RuleKind.values()) {
            if (form.chosen("rule", kind)) {
                return kind;
            }
        }
        return RuleKind.FIXED;
    }

    /** Whether another kind was chosen than the one whose fields were there to be filled. */
    public static boolean choosing(Form form) {
        return form.ticked("choose") || !form.value("shown").equals(form.value("rule"));
    }

    private DueRule rule(RuleKind kind) {
        return switch (kind) {
            case FIXED -> new DueRule.Fixed(operator(), form.requiredDay("dueOn"));
            case YEARLY -> new DueRule.Yearly(operator(), dayOfYear("yearDay"), about());
            case MONTHLY -> new DueRule.Monthly(operator(), number("day"), about());
            case QUARTERLY -> new DueRule.Quarterly(operator(), number("day"), number("quarterMonth"), about());
            case HALF_YEARLY -> new DueRule.HalfYearly(operator(), dayOfYear("firstHalf"), dayOfYear("secondHalf"));
            case NINE_MONTHLY -> new DueRule.NineMonthly(operator(), dayOfYear("yearDay"));
            case PERIOD_LAST_MONTH_DAY -> new DueRule.PeriodLastMonthDay(operator(), cycle(), number("day"));
            case EVENT_OFFSET ->
                new DueRule.EventOffset(
                        operator(),
                        number("count"),
                        form.choice("unit", Span.class),
                        form.text("event", LONGEST_EVENT));
            case WINDOW -> new DueRule.Window(Operator.WITHIN, dayOfYear("from"), dayOfYear("to"));
            case LUNAR -> new DueRule.Lunar(operator(), number("day"), number("month"));
            case WEEK_OF_MONTH -> new DueRule.WeekOfMonth(Operator.WITHIN, number("week"), number("month"));
            case PLAN_YEAR -> new DueRule.PlanYear(Operator.WITHIN, number("planYear"), number("month"));
            case CONTINUOUS -> new DueRule.Continuous();
            case ON_REQUEST -> new DueRule.OnRequest();
            case INHERIT -> new DueRule.Inherit(cycle());
        };
    }

    /** Fills a form with a rule. */
    public static Form fill(Form form, DueRule rule) {
        form.with("rule", RuleKind.of(rule)).with("operator", rule.operator());
        switch (rule) {
            case DueRule.Fixed r -> form.with("dueOn", r.date());
            case DueRule.Yearly r -> form.with("yearDay", typed(r.day())).with("about", r.about());
            case DueRule.Monthly r -> form.with("day", r.day()).with("about", r.about());
            case DueRule.Quarterly r ->
                form.with("day", r.day()).with("quarterMonth", r.month()).with("about", r.about());
            case DueRule.HalfYearly r ->
                form.with("firstHalf", typed(r.first())).with("secondHalf", typed(r.second()));
            case DueRule.NineMonthly r -> form.with("yearDay", typed(r.day()));
            case DueRule.PeriodLastMonthDay r -> form.with("cycle", r.cycle()).with("day", r.day());
            case DueRule.EventOffset r ->
                form.with("count", r.count()).with("unit", r.unit()).with("event", r.event());
            case DueRule.Window r -> form.with("from", typed(r.from())).with("to", typed(r.to()));
            case DueRule.Lunar r -> form.with("day", r.day()).with("month", r.month());
            case DueRule.WeekOfMonth r -> form.with("week", r.week()).with("month", r.month());
            case DueRule.PlanYear r -> form.with("planYear", r.year()).with("month", r.month());
            case DueRule.Continuous r -> {}
            case DueRule.OnRequest r -> {}
            case DueRule.Inherit r -> form.with("cycle", r.cycle());
        }
        return form;
    }

    private Operator operator() {
        return form.choice("operator", Operator.class);
    }

    private About about() {
        return form.choice("about", About.class);
    }

    private Cycle cycle() {
        return form.choice("cycle", Cycle.class);
    }

    private int number(String field) {
        OptionalLong number = form.count(field);
        if (number.isEmpty()) {
            form.reject(field, "web.form.required");
        }
        return (int) Math.min(number.orElse(1), Integer.MAX_VALUE);
    }

    private MonthDay dayOfYear(String field) {
        return dayOfYear(form, field).orElse(MonthDay.of(1, 1));
    }

    /** A day and month, such as 25/11; empty where none can be read, which then stands beside the field. */
    static Optional<MonthDay> dayOfYear(Form form, String field) {
        String typed = form.requiredText(field, 10);
        Matcher parts = DAY_OF_YEAR.matcher(typed);
        if (!parts.matches()) {
            if (!typed.isEmpty()) {
                form.reject(field, "dues.rule.day-of-year.shape", typed);
            }
            return Optional.empty();
        }
        try {
            return Optional.of(MonthDay.of(Integer.parseInt(parts.group(2)), Integer.parseInt(parts.group(1))));
        } catch (DateTimeException never) {
            form.reject(field, "dues.rule.never.day-of-year", typed);
            return Optional.empty();
        }
    }

    static String typed(MonthDay day) {
        return String.format("%02d/%02d", day.getDayOfMonth(), day.getMonthValue());
    }
}
