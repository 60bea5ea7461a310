package vn.mangnon.planning;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import vn.mangnon.dues.DueRule;
import vn.mangnon.dues.DueRule.About;
import vn.mangnon.dues.DueRule.Operator;
import vn.mangnon.dues.calendar.Cycle;
import vn.mangnon.dues.calendar.Span;
import vn.mangnon.planning.reader.reading.Schedule;
import vn.mangnon.planning.reader.reading.Schedule.MonthOfPeriod;
import vn.mangnon.planning.reader.reading.Schedule.Offset;
import vn.mangnon.planning.reader.reading.Schedule.Recurrence;
import vn.mangnon.shared.Refused;

/** When something is due as it was read: kept in a finding's fields, and what rules that comes to. */
final class ScheduleRules {
    private final Finding duty;
    private final Operator operator;
    private final Optional<Integer> day;
    private final boolean next;

    private ScheduleRules(Finding duty) {
        this.duty = duty;
        operator = duty.get("operator").equals("BEFORE") ? Operator.BEFORE : Operator.BY;
        day = Optional.of(duty.get("day")).filter(text -> !text.isEmpty()).map(Integer::valueOf);
        next = duty.get("month").equals(MonthOfPeriod.NEXT.name());
    }

    /** The parts of a schedule that a rule needs, by field. */
    static Map<String, String> fields(Schedule schedule) {
        Map<String, String> fields = new HashMap<>();
        fields.put(
                "recurrences",
                schedule.recurrences().stream().sorted().map(Enum::name).collect(Collectors.joining(" ")));
        if (schedule.dayOfPeriod() != null) {
            fields.put("day", String.valueOf(schedule.dayOfPeriod()));
        }
        if (schedule.monthOfPeriod() != null) {
            fields.put("month", schedule.monthOfPeriod().name());
        }
        if (schedule.yearly() != null) {
            fields.put("yearly", schedule.yearly().iso());
        }
        Offset offset = schedule.offset();
        if (offset != null) {
            fields.put("offset", offset.count() + " " + offset.unit() + " " + offset.after());
        }
        return fields;
    }

    /** The rules a duty's time comes to, one for each way it comes back; none where it says too little. */
    static List<DueRule> of(Finding duty) {
        ScheduleRules rules = new ScheduleRules(duty);
        Set<Recurrence> recurrences = Arrays.stream(duty.get("recurrences").split(" "))
                .filter(name -> !name.isEmpty())
                .map(Recurrence::valueOf)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Recurrence.class)));
        if (!duty.get("from").isEmpty()) {
            return List.of(new DueRule.Fixed(rules.operator, rules.date()));
        }
        return recurrences.stream()
                .flatMap(recurrence -> rules.possible(recurrence).stream())
                .toList();
    }

    /** The last day of a window, else the day. */
    private LocalDate date() {
        boolean window = duty.get("operator").equals(Schedule.Operator.WINDOW.name())
                && !duty.get("to").isEmpty();
        return LocalDate.parse(duty.get(window ? "to" : "from"));
    }

    /** What can never fall, such as a slip of the pen, is left to a person. */
    private Optional<DueRule> possible(Recurrence recurrence) {
        try {
            return rule(recurrence);
        } catch (Refused | DateTimeException never) {
            return Optional.empty();
        }
    }

    private Optional<DueRule> rule(Recurrence recurrence) {
        About about = next ? About.PREVIOUS : About.THIS;
        return switch (recurrence) {
            case MONTHLY ->
                Optional.of(day.<DueRule>map(on -> new DueRule.Monthly(operator, on, about))
                        .orElse(new DueRule.Inherit(Cycle.MONTH)));
            case QUARTERLY ->
                Optional.of(day.<DueRule>map(on -> new DueRule.Quarterly(operator, on, next ? 1 : 3, about))
                        .orElse(new DueRule.Inherit(Cycle.QUARTER)));
            case HALF_YEARLY, TWICE_YEARLY -> Optional.of(lastMonth(Cycle.HALF_YEAR));
            case NINE_MONTHLY -> Optional.of(lastMonth(Cycle.NINE_MONTHS));
            case YEARLY -> Optional.of(duty.get("yearly").isEmpty() ? lastMonth(Cycle.YEAR) : yearly());
            case PER_EVENT -> event();
            case AD_HOC -> Optional.of(new DueRule.OnRequest());
            case CONTINUOUS -> Optional.of(new DueRule.Continuous());
            case ONCE, DAILY, WEEKLY, PER_TERM, PERIODIC -> Optional.empty();
        };
    }

    private DueRule lastMonth(Cycle cycle) {
        return day.<DueRule>map(on -> new DueRule.PeriodLastMonthDay(operator, cycle, on))
                .orElse(new DueRule.Inherit(cycle));
    }

    private DueRule yearly() {
        String[] days = duty.get("yearly").split("/");
        MonthDay from = MonthDay.parse(days[0]);
        return days.length > 1
                ? new DueRule.Window(Operator.WITHIN, from, MonthDay.parse(days[1]))
                : new DueRule.Yearly(operator, from, About.THIS);
    }

    private Optional<DueRule> event() {
        String[] parts = duty.get("offset").split(" ", 3);
        if (parts.length < 3 || parts[1].equals(Offset.Unit.HOUR.name())) {
            return Optional.empty();
        }
        return Optional.of(
                new DueRule.EventOffset(operator, Integer.parseInt(parts[0]), Span.valueOf(parts[1]), parts[2]));
    }
}
