package vn.mangnon.casework.pages;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import vn.mangnon.casework.Case;
import vn.mangnon.casework.CaseClocks;
import vn.mangnon.casework.HandOver;
import vn.mangnon.casework.Step;
import vn.mangnon.casework.StepKind;
import vn.mangnon.journal.Looks.Looked;
import vn.mangnon.units.Area;
import vn.mangnon.units.Organization;
import vn.mangnon.web.Page;

/**
 * A case.
 *
 * @param opened whether the reader's key opens it; else only its clocks show
 * @param next what the reader may do now
 * @param offered the hand-over that waits for the reader's body
 * @param looks who looked, for a supervisor
 */
public record CasePage(
        Case file,
        boolean opened,
        List<Step> steps,
        List<HandOver> handOvers,
        CaseClocks clocks,
        List<StepKind> next,
        boolean mayHandOver,
        Optional<HandOver> offered,
        String channel,
        Map<UUID, Area> areas,
        Map<UUID, Organization> bodies,
        Map<UUID, String> people,
        Optional<List<Looked>> looks,
        Instant now)
        implements Page {
    public String area(UUID id) {
        Area area = areas.get(id);
        return area == null ? "" : area.name();
    }

    public String body(UUID id) {
        Organization body = bodies.get(id);
        return body == null ? "" : body.name();
    }

    public String person(UUID id) {
        return people.getOrDefault(id, "");
    }

    /** Newest first, who reported left out: it is looked at apart. */
    public List<Step> shown() {
        return steps.stream()
                .filter(step -> step.kind() != StepKind.REPORTER)
                .toList()
                .reversed();
    }

    public boolean reported() {
        return steps.stream().anyMatch(step -> step.kind() == StepKind.REPORTER);
    }

    /** The child's name, where it is known. */
    public String child() {
        return steps.stream()
                .filter(step -> step.kind() == StepKind.INTAKE)
                .map(step -> step.filled().text("childName"))
                .findFirst()
                .orElse("");
    }
}
