package vn.mangnon.dues;

import java.util.List;

/** The kinds of rules as a form offers them, each with the fields it asks for. */
public enum RuleKind {
    FIXED("operator", "dueOn"),
    MONTHLY("operator", "day", "about"),
    QUARTERLY("operator", "day", "quarterMonth", "about"),
    HALF_YEARLY("operator", "firstHalf", "secondHalf"),
    NINE_MONTHLY("operator", "yearDay"),
    YEARLY("operator", "yearDay", "about"),
    PERIOD_LAST_MONTH_DAY("operator", "cycle", "day"),
    EVENT_OFFSET("operator", "count", "unit", "event"),
    WINDOW("from", "to"),
    LUNAR("operator", "day", "month"),
    WEEK_OF_MONTH("week", "month"),
    PLAN_YEAR("planYear", "month"),
    CONTINUOUS,
    ON_REQUEST,
    INHERIT("cycle");

    private final List<String> fields;

    RuleKind(String... fields) {
        this.fields = List.of(fields);
    }

    public boolean asks(String field) {
        return fields.contains(field);
    }

    public static RuleKind of(DueRule rule) {
        return switch (rule) {
            case DueRule.Fixed fixed -> FIXED;
            case DueRule.Yearly yearly -> YEARLY;
            case DueRule.Monthly monthly -> MONTHLY;
            case DueRule.Quarterly quarterly -> QUARTERLY;
            case DueRule.HalfYearly halfYearly -> HALF_YEARLY;
            case DueRule.NineMonthly nineMonthly -> NINE_MONTHLY;
            case DueRule.PeriodLastMonthDay period -> PERIOD_LAST_MONTH_DAY;
            case DueRule.EventOffset event -> EVENT_OFFSET;
            case DueRule.Window window -> WINDOW;
            case DueRule.Lunar lunar -> LUNAR;
            case DueRule.WeekOfMonth week -> WEEK_OF_MONTH;
            case DueRule.PlanYear planYear -> PLAN_YEAR;
            case DueRule.Continuous continuous -> CONTINUOUS;
            case DueRule.OnRequest onRequest -> ON_REQUEST;
            case DueRule.Inherit inherit -> INHERIT;
        };
    }
}
