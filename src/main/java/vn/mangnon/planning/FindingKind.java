package vn.mangnon.planning;

import java.util.List;

/** What the reader finds in a plan, with the fields a person may correct; the first of them is shown largest. */
public enum FindingKind {
    HEAD("text"),
    BASIS("number", "date", "words"),
    REFERENCE("number", "date", "words"),
    SECTION("title", "label"),
    TASK("text", "leads", "coordinators"),
    TARGET("what", "comparator", "quantity", "unit", "by", "per"),
    TIME("what", "when"),
    DUTY("what", "when", "debtors", "creditor", "via"),
    BODY("name", "roles"),
    FUNDING("source"),
    SLOGAN("text");

    private final List<String> fields;

    FindingKind(String... fields) {
        this.fields = List.of(fields);
    }

    public List<String> fields() {
        return fields;
    }
}
