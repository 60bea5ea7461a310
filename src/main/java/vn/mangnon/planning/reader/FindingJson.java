package vn.mangnon.planning.reader;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import vn.mangnon.planning.reader.reading.Actor;
import vn.mangnon.planning.reader.reading.Actor.Role;
import vn.mangnon.planning.reader.reading.Citation;
import vn.mangnon.planning.reader.reading.Due;
import vn.mangnon.planning.reader.reading.PrintedDate;
import vn.mangnon.planning.reader.reading.Remark;
import vn.mangnon.planning.reader.reading.Schedule;
import vn.mangnon.planning.reader.reading.Target;
import vn.mangnon.planning.reader.reading.Task;
import vn.mangnon.planning.reader.reading.Term;

/** The findings of a reading as JSON objects. */
final class FindingJson {
    private FindingJson() {}

    static Map<String, @Nullable Object> target(Target target) {
        Map<String, @Nullable Object> object = new LinkedHashMap<>();
        object.put("section", target.section());
        List<String> signs = target.comparators().stream()
                .map(comparator -> comparator.sign())
                .toList();
        object.put("comparator", one(signs));
        object.put("quantity", one(target.quantities()));
        object.put("unit", target.unit());
        object.put("what", target.what());
        object.put("by", target.by());
        object.put("mode", ReadingJson.key(target.mode()));
        object.put("aspiration", target.aspiration());
        object.put("of_which", target.ofWhich());
        object.put("per", target.per());
        object.put("baseline", target.baseline());
        object.put("amount", one(target.amounts()));
        object.put("span", ReadingJson.span(target.span()));
        ReadingJson.doubts(object, target.doubts());
        return object;
    }

    private static @Nullable Object one(List<?> values) {
        return values.size() > 1 ? values : values.isEmpty() ? null : values.getFirst();
    }

    static Map<String, @Nullable Object> due(Due due) {
        Map<String, @Nullable Object> object = new LinkedHashMap<>();
        Term term = due.term();
        object.put("section", due.section());
        object.put("kind", ReadingJson.key(due.kind()));
        if (term != null) {
            object.put("date", term.iso());
        }
        object.put("rule", due.rule());
        object.put("what", due.what());
        object.put("schedule", schedule(due.schedule()));
        if (due.kind() == Due.Kind.REPORT) {
            object.put("debtors", due.debtors());
            object.put("creditors", due.creditors());
            object.put("via", due.via());
        }
        object.put("span", ReadingJson.span(due.span()));
        ReadingJson.doubts(object, due.doubts());
        return object;
    }

    private static Map<String, @Nullable Object> schedule(Schedule schedule) {
        Map<String, @Nullable Object> object = new LinkedHashMap<>();
        object.put("operator", ReadingJson.key(schedule.operator()));
        object.put(
                "recurrence",
                schedule.recurrences().stream().map(ReadingJson::key).sorted().toList());
        Schedule.Offset offset = schedule.offset();
        if (schedule.dayOfPeriod() != null) {
            object.put("day", schedule.dayOfPeriod());
        }
        Schedule.MonthOfPeriod month = schedule.monthOfPeriod();
        if (month != null) {
            object.put("month_of_period", ReadingJson.key(month));
        }
        if (offset != null) {
            object.put("offset", offset.count());
            object.put("offset_unit", ReadingJson.key(offset.unit()));
            object.put("after", offset.after());
        }
        Term yearly = schedule.yearly();
        if (yearly != null) {
            object.put("yearly", yearly.iso());
        }
        if (schedule.hint() != null) {
            object.put("hint", schedule.hint());
        }
        if (schedule.tentative()) {
            object.put("tentative", true);
        }
        return object;
    }

    static Map<String, @Nullable Object> actor(Actor actor) {
        Map<String, @Nullable Object> object = new LinkedHashMap<>();
        Set<String> roles = new TreeSet<>();
        actor.roles().forEach(role -> roles.add(plain(role)));
        object.put("name", actor.name());
        object.put("roles", List.copyOf(roles));
        object.put(
                "parts", actor.roles().stream().map(ReadingJson::key).sorted().toList());
        object.put("sections", actor.sections());
        object.put("span", ReadingJson.span(actor.spans().getFirst()));
        object.put("spans", actor.spans().stream().map(ReadingJson::span).toList());
        ReadingJson.doubts(object, actor.doubts());
        return object;
    }

    /** The three roles readings are compared by; the finer ones stay in "parts". */
    private static String plain(Role role) {
        return switch (role) {
            case LEAD, ADVISE, FOCAL, STANDING, ACCOUNTABLE -> "lead";
            case COORDINATE -> "coordinate";
            case PARTICIPATE, MONITOR, EXECUTE -> "execute";
        };
    }

    static Map<String, @Nullable Object> citation(Citation citation) {
        Map<String, @Nullable Object> object = new LinkedHashMap<>();
        PrintedDate issued = citation.issuedOn();
        object.put("number", citation.number());
        object.put("issued_on", issued == null ? null : issued.iso());
        object.put("kind", citation.kind());
        object.put("issuer", citation.issuer());
        object.put("bearing", ReadingJson.key(citation.bearing()));
        object.put("span", ReadingJson.span(citation.span()));
        ReadingJson.doubts(object, citation.doubts());
        return object;
    }

    static Map<String, @Nullable Object> task(Task task) {
        Map<String, @Nullable Object> object = new LinkedHashMap<>();
        object.put("section", task.section());
        object.put("text", task.text());
        object.put("leads", task.leads());
        object.put("coordinators", task.coordinators());
        object.put("span", ReadingJson.span(task.span()));
        return object;
    }

    static Map<String, @Nullable Object> remark(Remark remark) {
        Map<String, @Nullable Object> object = new LinkedHashMap<>();
        object.put("doubt", ReadingJson.key(remark.doubt()));
        object.put("words", remark.words());
        object.put("span", ReadingJson.span(remark.span()));
        return object;
    }
}
