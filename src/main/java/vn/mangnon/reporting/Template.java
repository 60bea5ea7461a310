package vn.mangnon.reporting;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.mangnon.planning.Plan;
import vn.mangnon.reporting.quality.Contradictions;
import vn.mangnon.shared.Id;
import vn.mangnon.shared.Ref;
import vn.mangnon.shared.Refused;
import vn.mangnon.shared.Seen;

/**
 * The form of a report. Editions of one form share a series; a published edition never changes.
 *
 * @param organization whose form it is; nobody's where it comes with the software
 * @param plan from whose outline it was read
 * @param purpose what it is for, in a sentence
 * @param checks what its cells must be to each other
 */
public record Template(
        Id<Template> id,
        UUID series,
        int edition,
        State state,
        Optional<UUID> organization,
        Optional<Id<Plan>> plan,
        String title,
        String purpose,
        List<Part> parts,
        List<CrossCheck> checks,
        int version)
        implements Seen {
    public static final String KIND = "template";

    /** One written part: the form of requests that name none. */
    public static final UUID PROSE_ALONE = UUID.fromString("00000000-0000-7000-8000-00000000b1a0");

    public Template {
        parts = List.copyOf(parts);
        checks = List.copyOf(checks);
    }

    /** Where an edition stands. */
    public enum State {
        DRAFT,
        PUBLISHED,
        RETIRED
    }

    /** What a part is. */
    public enum PartKind {
        HEADING,
        NARRATIVE,
        TABLE
    }

    /** The first edition of a new form. */
    public static Template fresh(UUID id, Optional<UUID> organization, Optional<Id<Plan>> plan, String title) {
        return new Template(new Id<>(id), id, 1, State.DRAFT, organization, plan, title, "", List.of(), List.of(), 1);
    }

    /** The next edition, with parts and cells of its own that keep their keys. */
    public Template next(UUID fresh) {
        List<Part> copies = parts.stream().map(Part::copy).toList();
        return new Template(
                new Id<>(fresh),
                series,
                edition + 1,
                State.DRAFT,
                organization,
                plan,
                title,
                purpose,
                copies,
                checks,
                1);
    }

    /** The same edition made anew with other parts. */
    Template afresh(List<Part> others) {
        return new Template(
                        Id.fresh(), series, edition, State.DRAFT, organization, plan, title, purpose, others, checks, 1)
                .copied();
    }

    private Template copied() {
        return with(parts.stream().map(Part::copy).toList());
    }

    /** A form of another body's own, made after this one. */
    public Template adopted(UUID fresh, UUID body) {
        return fresh(fresh, Optional.of(body), Optional.empty(), title)
                .titled(title, purpose)
                .with(parts)
                .checking(checks)
                .copied();
    }

    public Template with(List<Part> others) {
        return new Template(id, series, edition, state, organization, plan, title, purpose, others, checks, version);
    }

    public Template checking(List<CrossCheck> others) {
        return new Template(id, series, edition, state, organization, plan, title, purpose, parts, others, version);
    }

    public Template titled(String other, String forWhat) {
        return new Template(id, series, edition, state, organization, plan, other, forWhat, parts, checks, version);
    }

    public Template in(State next) {
        return new Template(id, series, edition, next, organization, plan, title, purpose, parts, checks, version);
    }

    public Template seenAt(int seen) {
        return new Template(id, series, edition, state, organization, plan, title, purpose, parts, checks, seen);
    }

    @Override
    public Ref ref() {
        return Ref.of(KIND, id);
    }

    /** Whether reports may be made by it. */
    public boolean confirmed() {
        return state == State.PUBLISHED;
    }

    /** Refuses to change what reports may already stand on. */
    public Template requireDraft() {
        if (state != State.DRAFT) {
            throw new Refused("reporting.template.published-stays");
        }
        return this;
    }

    /** Throws for the first formula that cannot be reckoned, or condition between cells that cannot be understood. */
    public Template requireReckonable() {
        new Calculation(this).wrongs().stream().findFirst().ifPresent(wrong -> {
            throw new Refused(wrong.key(), wrong.arguments().toArray());
        });
        Contradictions contradictions = new Contradictions(this);
        checks.stream()
                .flatMap(check -> contradictions.problem(check.comparison()).stream())
                .findFirst()
                .ifPresent(problem -> {
                    throw new Refused(problem.key(), problem.arguments().toArray());
                });
        return this;
    }

    /** Refuses what is no draft, has nothing in it, or cannot be reckoned. */
    Template requirePublishable() {
        if (parts.isEmpty()) {
            throw new Refused("reporting.designer.empty");
        }
        return requireDraft().requireReckonable();
    }

    /** Every cell of the form, in print order. */
    public List<Field> fields() {
        return parts.stream().flatMap(part -> part.fields().stream()).toList();
    }

    public List<Part> narratives() {
        return parts.stream().filter(part -> part.kind() == PartKind.NARRATIVE).toList();
    }

    public List<Part> tables() {
        return parts.stream().filter(part -> part.kind() == PartKind.TABLE).toList();
    }

    /** The part a cell stands in. */
    public Part partOf(Field field) {
        return parts.stream()
                .filter(part -> part.fields().contains(field))
                .findFirst()
                .orElseThrow();
    }
}
