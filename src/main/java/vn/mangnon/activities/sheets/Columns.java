package vn.mangnon.activities.sheets;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.mangnon.activities.Kind;
import vn.mangnon.activities.TypedActivities;
import vn.mangnon.activities.sheets.Column.Content;
import vn.mangnon.measures.MoneySource;
import vn.mangnon.measures.ValueKind;
import vn.mangnon.shared.Period;
import vn.mangnon.web.Language;
import vn.mangnon.web.Messages;

/** Which columns a workbook has: those of every activity, and those of the kinds asked for. */
@Component
class Columns {
    static final String KEY = "key";
    static final String FAULTS = "faults";
    static final String CONFIRMED = "confirmed";
    static final String WITHDRAWN = "withdrawn";

    private final TypedActivities typed;
    private final Messages messages;

    Columns(TypedActivities typed, Messages messages) {
        this.typed = typed;
        this.messages = messages;
    }

    List<Column> of(Collection<String> codes, Period period) {
        List<Kind> kinds = typed.kinds().stream()
                .filter(kind -> codes.contains(kind.code()))
                .toList();
        List<Column> columns = new ArrayList<>();
        add(columns, KEY, "activities.sheets.key", Content.KEY);
        add(columns, FAULTS, "activities.sheets.faults", Content.FAULTS);
        add(columns, "beginsOn", "activities.begins", Content.DAY);
        add(columns, "endsOn", "activities.ends", Content.DAY);
        add(columns, "title", "activities.name", Content.TEXT);
        add(columns, "area", "activities.area", Content.AREA);
        add(columns, "kinds", "activities.kinds", Content.KINDS);
        add(columns, "plan", "activities.plan", Content.PLAN);
        kinds.forEach(kind -> add(columns, kind, period));
        attendance(columns, kinds);
        typed.sources().stream().filter(source -> source.partOf().isEmpty()).forEach(source -> add(columns, source));
        add(columns, "note", "activities.note", Content.TEXT);
        add(columns, CONFIRMED, "activities.sheets.confirmed", Content.CONFIRMED);
        add(columns, WITHDRAWN, "activities.sheets.withdrawn", Content.WITHDRAWN);
        return columns;
    }

    private static void add(List<Column> columns, Kind kind, Period period) {
        kind.quantities().stream()
                .filter(quantity -> quantity.asksOn(period.first()) || quantity.asksOn(period.last()))
                .forEach(quantity -> columns.add(new Column(
                        quantity.field(),
                        kind.name(Language.VI) + ": " + quantity.nameVi(),
                        quantity.value() == ValueKind.MONEY ? Content.MONEY : Content.COUNT)));
    }

    /** Those who attended, and their parts by what the kinds ask. */
    private void attendance(List<Column> columns, List<Kind> kinds) {
        add(columns, "children", "activities.children.whole", Content.COUNT);
        String whole = say("activities.attendance");
        kinds.stream()
                .flatMap(kind -> kind.axesOfAttendance().stream())
                .distinct()
                .flatMap(axis -> axis.values().stream())
                .forEach(value -> columns.add(new Column(
                        TypedActivities.part("children", value), whole + ": " + value.nameVi(), Content.COUNT)));
        add(columns, "people", "activities.people", Content.COUNT);
        add(columns, "adults", "activities.adults", Content.COUNT);
    }

    private void add(List<Column> columns, MoneySource source) {
        String heading = messages.say(Language.VI, "activities.cost.of", source.nameVi());
        columns.add(new Column("cost." + source.code(), heading, Content.MONEY));
    }

    private void add(List<Column> columns, String field, String key, Content content) {
        columns.add(new Column(field, say(key), content));
    }

    private String say(String key) {
        return messages.say(Language.VI, key);
    }
}
