package vn.mangnon.activities.pages;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.mangnon.activities.Kind;
import vn.mangnon.measures.MoneySource;
import vn.mangnon.units.Area;
import vn.mangnon.units.Organization;
import vn.mangnon.web.Form;
import vn.mangnon.web.Page;

/**
 * Recording or correcting work.
 *
 * @param of the activity being corrected; empty for a new one
 * @param plans by id
 * @param tasks of the chosen plan by id
 */
public record ActivityFormPage(
        Form form,
        Optional<String> of,
        List<Kind> kinds,
        List<MoneySource> sources,
        List<Area> areas,
        List<Organization> partners,
        Map<String, String> plans,
        Map<String, String> tasks)
        implements Page {
    /** Sources that are a part of another, or whole ones. */
    public List<MoneySource> sources(boolean parts) {
        return sources.stream()
                .filter(source -> source.partOf().isEmpty() != parts)
                .toList();
    }

    public boolean costsByLevel() {
        return sources(true).stream()
                .anyMatch(source -> !form.value("cost." + source.code()).isEmpty());
    }

    public String action() {
        return of.map(id -> "/activities/" + id).orElse("/activities");
    }
}
