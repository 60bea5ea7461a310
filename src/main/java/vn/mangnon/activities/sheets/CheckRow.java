package vn.mangnon.activities.sheets;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.mangnon.activities.Activity;
import vn.mangnon.activities.TypedActivities;
import vn.mangnon.activities.TypedActivities.Checking;
import vn.mangnon.activities.sheets.CheckedRow.State;
import vn.mangnon.web.Form;

/** What one row of a workbook would do. */
final class CheckRow {
    private static final DateTimeFormatter SHOWN = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    private static final int LONGEST_REASON = 500;

    private final SheetHead head;
    private final RowValues values;
    private final Set<String> fields;
    private final Map<UUID, Activity> before;
    private final Map<UUID, Integer> saved;
    private final Checking checking;

    CheckRow(SheetHead head, Map<UUID, Activity> before, Map<UUID, Integer> saved, Checking checking) {
        this.head = head;
        this.before = before;
        this.saved = saved;
        this.checking = checking;
        values = new RowValues(head);
        fields = head.columns().stream().map(Column::field).collect(Collectors.toSet());
    }

    CheckedRow check(KeyedRow keyed) {
        List<Fault> faults = new ArrayList<>(keyed.row().faults());
        keyed.fault().ifPresent(faults::add);
        if (keyed.row().value(Columns.WITHDRAWN).length() > LONGEST_REASON) {
            faults.add(Fault.of(Columns.WITHDRAWN, "activities.sheets.reason-long", LONGEST_REASON));
        }
        @Nullable Activity activity = before.get(keyed.key().activity());
        Map<String, String> now = activity == null ? Map.of() : values.of(activity);
        if (!faults.isEmpty()) {
            return row(keyed, State.FAULTY, now, Optional.empty(), withThoseOfTheForm(keyed, activity, faults));
        }
        return activity == null ? checkNew(keyed) : check(keyed, activity, now);
    }

    /** What is wrong beside what cannot even be read, so that all can be corrected at once. */
    private List<Fault> withThoseOfTheForm(KeyedRow keyed, @Nullable Activity activity, List<Fault> faults) {
        Form form = activity == null ? Form.blank().with("id", keyed.key().activity()) : TypedActivities.form(activity);
        values.fill(form, keyed.row());
        checking.read(form, Optional.ofNullable(activity));
        Set<String> known = faults.stream().map(Fault::field).collect(Collectors.toSet());
        return Stream.concat(faults.stream(), faults(form).stream().filter(fault -> !known.contains(fault.field())))
                .toList();
    }

    private CheckedRow checkNew(KeyedRow keyed) {
        if (keyed.key().version() > 0) {
            Fault unknown = Fault.of(Columns.FAULTS, "activities.sheets.unknown-activity");
            return row(keyed, State.FAULTY, Map.of(), Optional.empty(), List.of(unknown));
        } else if (!keyed.row().value(Columns.WITHDRAWN).isEmpty()) {
            return row(keyed, State.UNCHANGED, Map.of(), Optional.empty(), List.of());
        }
        Form form = Form.blank().with("id", keyed.key().activity());
        return read(keyed, form, Optional.empty(), Map.of());
    }

    private CheckedRow check(KeyedRow keyed, Activity activity, Map<String, String> now) {
        boolean withdraw = !keyed.row().value(Columns.WITHDRAWN).isEmpty();
        Map<String, String> typed = keyed.row().values().entrySet().stream()
                .filter(value -> !value.getKey().equals(Columns.CONFIRMED)
                        && !value.getKey().equals(Columns.WITHDRAWN))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        boolean untouched =
                typed.equals(now) || RowValues.sum(typed).equals(keyed.key().sum());
        if (activity.withdrawnBecause().isPresent()) {
            return withdraw || untouched
                    ? row(keyed, State.UNCHANGED, now, Optional.empty(), List.of())
                    : row(
                            keyed,
                            State.FAULTY,
                            now,
                            Optional.empty(),
                            List.of(Fault.of(Columns.FAULTS, "activities.withdrawn-already")));
        } else if (untouched && !withdraw) {
            return row(keyed, State.UNCHANGED, now, Optional.empty(), List.of());
        } else if (activity.version() != version(keyed.key())) {
            return conflict(keyed, activity, now);
        } else if (withdraw) {
            return row(keyed, State.WITHDRAWN, now, Optional.of(activity), List.of());
        }
        Form form = TypedActivities.form(activity);
        return read(keyed, form, Optional.of(activity), now);
    }

    /** The version the row was made from, or that was last saved from this workbook. */
    private int version(RowKey key) {
        return Math.max(key.version(), saved.getOrDefault(key.activity(), 0));
    }

    private CheckedRow conflict(KeyedRow keyed, Activity activity, Map<String, String> now) {
        RowKey latest = new RowKey(activity.id().value(), activity.version(), RowValues.sum(now));
        return new CheckedRow(
                keyed.row().number(),
                State.CONFLICT,
                latest,
                keyed.row(),
                now,
                Optional.empty(),
                List.of(Fault.of(Columns.FAULTS, "activities.sheets.conflict")));
    }

    private CheckedRow read(KeyedRow keyed, Form form, Optional<Activity> was, Map<String, String> now) {
        values.fill(form, keyed.row());
        Optional<Activity> activity = checking.read(form, was);
        activity.map(Activity::beginsOn)
                .filter(day -> !head.period().contains(day))
                .ifPresent(day -> form.reject(
                        "beginsOn",
                        "activities.sheets.outside",
                        SHOWN.format(head.period().first()),
                        SHOWN.format(head.period().last())));
        if (form.invalid()) {
            return row(keyed, State.FAULTY, now, Optional.empty(), faults(form));
        }
        return row(keyed, was.isPresent() ? State.CHANGED : State.NEW, now, activity, List.of());
    }

    /** What a form says of a field that has no column is said of the row. */
    private List<Fault> faults(Form form) {
        List<Fault> faults = new ArrayList<>();
        form.problems().forEach((field, problems) -> {
            String column = field.startsWith("kinds.") ? "kinds" : field.replaceFirst("\\.axis\\..*", "");
            problems.forEach(
                    problem -> faults.add(Fault.of(fields.contains(column) ? column : Columns.FAULTS, problem)));
        });
        return faults;
    }

    private static CheckedRow row(
            KeyedRow keyed, State state, Map<String, String> now, Optional<Activity> activity, List<Fault> faults) {
        return new CheckedRow(keyed.row().number(), state, keyed.key(), keyed.row(), now, activity, faults);
    }
}
