package vn.mangnon.activities.sheets;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.mangnon.activities.Activities;
import vn.mangnon.activities.Activity;
import vn.mangnon.activities.Kind;
import vn.mangnon.activities.PlacesOfWork;
import vn.mangnon.activities.TypedActivities;
import vn.mangnon.documents.excel.ExcelCell;
import vn.mangnon.planning.Plans;
import vn.mangnon.shared.Actor;
import vn.mangnon.shared.Id;
import vn.mangnon.shared.Period;
import vn.mangnon.shared.Scope;
import vn.mangnon.units.Area;
import vn.mangnon.units.Organizations;
import vn.mangnon.web.Language;
import vn.mangnon.web.Messages;

/** Lays out a workbook: a body's activities of a period to be gone on with, or the rows of one that need another look. */
@Component
public class PrepareSheet {
    /** Empty rows with keys of their own. */
    static final int BLANK_ROWS = 200;

    private static final DateTimeFormatter SHOWN = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    private final Activities activities;
    private final TypedActivities typed;
    private final PlacesOfWork places;
    private final Organizations organizations;
    private final Plans plans;
    private final Columns columns;
    private final Messages messages;

    PrepareSheet(
            Activities activities,
            TypedActivities typed,
            PlacesOfWork places,
            Organizations organizations,
            Plans plans,
            Columns columns,
            Messages messages) {
        this.activities = activities;
        this.typed = typed;
        this.places = places;
        this.organizations = organizations;
        this.plans = plans;
        this.columns = columns;
        this.messages = messages;
    }

    /**
     * The workbook of the actor's body.
     *
     * @param kinds whose figures have columns; all of them where none is named
     */
    @Transactional(readOnly = true)
    public SheetFile ofBody(Scope scope, Actor actor, Period period, Collection<String> kinds) {
        List<Activity> done = activities.ofBody(scope, actor, period);
        List<Choice> allKinds = typed.kinds().stream()
                .map(kind -> new Choice(kind.code(), kind.name(Language.VI)))
                .toList();
        SheetHead head = new SheetHead(
                Id.uuid(),
                actor.body(),
                organizations.require(new Id<>(actor.body())).name(),
                period,
                columns.of(kinds.isEmpty() ? inUse() : kinds, period),
                areas(actor, period),
                plans(scope, period, done),
                allKinds);
        RowValues values = new RowValues(head);
        List<SheetLine> lines = new ArrayList<>();
        done.forEach(activity -> lines.add(line(head, values, activity)));
        for (int i = 0; i < BLANK_ROWS; i++) {
            lines.add(new SheetLine(RowKey.blank(Id.uuid()), Map.of(), Map.of()));
        }
        return new SheetFile(head, title(head), say("activities.sheets.how"), lines);
    }

    private List<String> inUse() {
        return typed.kinds().stream().filter(Kind::inUse).map(Kind::code).toList();
    }

    /** The rows that could not be saved, with what is wrong with each beside it. */
    SheetFile comingBack(CheckedSheet checked) {
        SheetHead head = checked.sheet().head();
        RowValues values = new RowValues(head);
        List<SheetLine> lines = checked.comingBack().stream()
                .map(row -> new SheetLine(row.key(), row.typed().cells(), notes(head, values, row)))
                .toList();
        return new SheetFile(head, title(head), say("activities.sheets.how-back"), lines);
    }

    private Map<String, String> notes(SheetHead head, RowValues values, CheckedRow row) {
        Map<String, String> notes = new LinkedHashMap<>();
        row.faults()
                .forEach(fault -> notes.merge(
                        fault.field(),
                        messages.say(Language.VI, fault.key(), fault.arguments().toArray()),
                        (one, other) -> one + " " + other));
        if (row.state() == CheckedRow.State.CONFLICT) {
            for (Column column : head.columns()) {
                String now = row.now().getOrDefault(column.field(), "");
                if (column.content().ofActivity() && !now.equals(row.typed().value(column.field()))) {
                    notes.put(column.field(), say("activities.sheets.now", shown(values, column, now)));
                }
            }
        }
        return notes;
    }

    /** How a value reads. */
    static String shown(RowValues values, Column column, String value) {
        if (value.isEmpty()) {
            return "–";
        }
        ExcelCell cell = values.cell(column, value);
        return cell.day()
                .filter(day -> column.content() == Column.Content.DAY)
                .map(SHOWN::format)
                .orElse(cell.text());
    }

    private static SheetLine line(SheetHead head, RowValues values, Activity activity) {
        Map<String, String> held = values.of(activity);
        Map<String, ExcelCell> cells = new HashMap<>();
        for (Column column : head.columns()) {
            Optional.ofNullable(held.get(column.field()))
                    .ifPresent(value -> cells.put(column.field(), values.cell(column, value)));
        }
        RowKey key = new RowKey(activity.id().value(), activity.version(), RowValues.sum(held));
        return new SheetLine(key, cells, Map.of());
    }

    /** Where the body works on the first day of the period, on the last, or in between after a change on 1 July. */
    private List<Choice> areas(Actor actor, Period period) {
        Map<UUID, Area> areas = new LinkedHashMap<>();
        for (LocalDate day : List.of(period.last(), period.first())) {
            places.of(actor, day).forEach(area -> areas.putIfAbsent(area.id().value(), area));
        }
        Map<String, Integer> alike = new HashMap<>();
        areas.values().forEach(area -> alike.merge(Choice.plain(area.name()), 1, Integer::sum));
        return areas.values().stream()
                .map(area -> new Choice(
                        area.id().toString(),
                        alike.getOrDefault(Choice.plain(area.name()), 1) == 1
                                ? area.name()
                                : area.name() + " (" + area.code() + until(area) + ")"))
                .toList();
    }

    private static String until(Area area) {
        LocalDate last = area.validTo();
        return last == null ? "" : ", đến " + SHOWN.format(last);
    }

    private List<Choice> plans(Scope scope, Period period, List<Activity> done) {
        Map<String, String> open = new LinkedHashMap<>(typed.plans(scope, period.last()));
        List<UUID> named = done.stream()
                .flatMap(activity -> activity.plan().stream())
                .distinct()
                .toList();
        plans.names(named).forEach((plan, name) -> open.putIfAbsent(plan.toString(), name));
        open.remove("");
        Map<String, Integer> alike = new HashMap<>();
        List<Choice> choices = new ArrayList<>();
        open.forEach((id, name) -> {
            int number = alike.merge(Choice.plain(name), 1, Integer::sum);
            choices.add(new Choice(id, number == 1 ? name : name + " (" + number + ")"));
        });
        return choices;
    }

    private String title(SheetHead head) {
        return say(
                "activities.sheets.heading",
                head.name(),
                SHOWN.format(head.period().first()),
                SHOWN.format(head.period().last()));
    }

    private String say(String key, Object... arguments) {
        return messages.say(Language.VI, key, arguments);
    }
}
