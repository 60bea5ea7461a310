package vn.mangnon.activities.pages;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.mangnon.activities.Kind;
import vn.mangnon.measures.Axis;
import vn.mangnon.measures.MoneySource;
import vn.mangnon.units.Area;
import vn.mangnon.units.AreaLevel;
import vn.mangnon.units.Organization;
import vn.mangnon.web.Form;
import vn.mangnon.web.Page;

/**
 * Recording or correcting work.
 *
 * @param of the activity being corrected; empty for a new one
 * @param kinds those in use, and those the form names
 * @param day whose names and quantities are shown
 * @param plans by id
 * @param tasks of the chosen plan by id
 */
public record ActivityFormPage(
        Form form,
        Optional<String> of,
        List<Kind> kinds,
        LocalDate day,
        List<MoneySource> sources,
        List<Area> areas,
        List<Organization> partners,
        Map<String, String> plans,
        Map<String, String> tasks)
        implements Page {
    /** The kinds it is of, or not. */
    public List<Kind> kinds(boolean chosen) {
        return kinds.stream()
                .filter(kind -> form.chosen("kinds", kind.code()) == chosen)
                .toList();
    }

    /** What those who attended may be parted by: what the kinds ask, else whatever any kind asks. */
    public List<Axis> axes() {
        List<Axis> asked = axes(kinds(true));
        return asked.isEmpty() ? axes(kinds) : asked;
    }

    private static List<Axis> axes(List<Kind> of) {
        return of.stream()
                .flatMap(kind -> kind.axesOfAttendance().stream())
                .distinct()
                .toList();
    }

    /** Whether somebody is to say who attended, without looking for it. */
    public boolean asksAttendance() {
        return kinds(true).stream().anyMatch(Kind::asksAttendance) || said("children", "adults", "people");
    }

    /** Whether something stands in one of these fields, or is wrong with it. */
    public boolean said(String... fields) {
        return List.of(fields).stream()
                .anyMatch(field -> !form.value(field).isEmpty()
                        || !form.problems(field).isEmpty()
                        || form.meanwhile(field).isPresent());
    }

    /** Whether something stands in the field of one of these, or is wrong with it. */
    public static boolean typed(Form form, List<Kind.Quantity> quantities) {
        return quantities.stream()
                .map(Kind.Quantity::field)
                .anyMatch(field -> !form.value(field).isEmpty()
                        || !form.problems(field).isEmpty()
                        || form.meanwhile(field).isPresent());
    }

    /** Whether parts of a number are typed, or wrong. */
    public static boolean parted(Form form, String field, List<Axis> axes) {
        return axes.stream()
                .anyMatch(axis -> !form.problems(field + ".axis." + axis.code()).isEmpty()
                        || axis.values().stream()
                                .map(value -> field + "." + value.cell())
                                .anyMatch(part -> !form.value(part).isEmpty()
                                        || form.meanwhile(part).isPresent()));
    }

    /** Sources that are a part of another, or whole ones. */
    public List<MoneySource> sources(boolean parts) {
        return sources.stream()
                .filter(source -> source.partOf().isEmpty() != parts)
                .toList();
    }

    public boolean costs(boolean parts) {
        return sources(parts).stream().anyMatch(source -> said("cost." + source.code()));
    }

    /** Whether the same could be recorded for several communes at once. */
    public boolean several() {
        return of.isEmpty()
                && kinds(true).size() == 1
                && areas.stream()
                                .filter(area -> area.level() == AreaLevel.COMMUNE)
                                .count()
                        > 1;
    }

    public String action() {
        return of.map(id -> "/activities/" + id).orElse("/activities");
    }

    /** Where the form is sent to be shown again with more kinds. */
    public String fields() {
        return of.map(id -> "/activities/" + id + "/fields").orElse("/activities/fields");
    }
}
