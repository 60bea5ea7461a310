package vn.mangnon.reporting.templates.pages;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import vn.mangnon.reporting.Addresses;
import vn.mangnon.reporting.Calculation.Wrong;
import vn.mangnon.reporting.CrossCheck;
import vn.mangnon.reporting.Field;
import vn.mangnon.reporting.Holds;
import vn.mangnon.reporting.Part;
import vn.mangnon.reporting.Template;
import vn.mangnon.reporting.TemplateLists.Listed;
import vn.mangnon.reporting.quality.Contradictions;
import vn.mangnon.reporting.templates.Differences.Difference;
import vn.mangnon.web.Form;
import vn.mangnon.web.Page;

/**
 * A form: its parts, what is wrong with them, what changed since the edition before.
 *
 * @param own whether the reader may change it
 * @param fresh the id a next edition would have
 */
public record DesignPage(
        Template template,
        boolean own,
        List<Listed> editions,
        List<Wrong> wrongs,
        List<Difference> differences,
        Form form,
        UUID fresh)
        implements Page {
    public boolean editing() {
        return own && template.state() == Template.State.DRAFT;
    }

    public String address(Field field) {
        return new Addresses(template).of(field);
    }

    /** What is wrong with a condition, as after a change of its cells. */
    public Optional<Contradictions.Problem> problem(CrossCheck check) {
        return new Contradictions(template).problem(check.comparison());
    }

    /** The cells of which nobody has said what they hold, but for those of lines that only head others. */
    public long open() {
        return template.fields().stream()
                        .filter(field -> field.holds() instanceof Holds.Open)
                        .count()
                - headings()
                        .mapToLong(heading ->
                                heading.getValue().of(heading.getKey()).size())
                        .sum();
    }

    /** How many lines hold nothing, so that they only head others. */
    public long heads() {
        return headings().count();
    }

    private Stream<Map.Entry<Part.Line, Part>> headings() {
        return template.tables().stream()
                .flatMap(table -> table.lines().stream().filter(table::heads).map(line -> Map.entry(line, table)));
    }
}
