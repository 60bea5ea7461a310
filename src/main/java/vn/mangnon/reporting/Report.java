package vn.mangnon.reporting;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.mangnon.dues.Due;
import vn.mangnon.measures.Place;
import vn.mangnon.measures.Question;
import vn.mangnon.shared.Id;
import vn.mangnon.shared.Period;
import vn.mangnon.shared.Ref;
import vn.mangnon.shared.Refused;
import vn.mangnon.shared.Seen;

/**
 * A body's report under a duty.
 *
 * @param duty what it is owed under
 * @param due what it settles; one that brings others together for nobody above settles none
 * @param consolidates whether it is made from the accepted reports of those below
 * @param place what its figures count
 * @param turn how often it was handed in
 */
public record Report(
        Id<Report> id,
        Id<Template> template,
        Ref duty,
        Optional<Id<Due>> due,
        String round,
        UUID organization,
        boolean consolidates,
        Place place,
        Period period,
        ReportState state,
        int turn,
        int version)
        implements Seen {
    public static final String KIND = "report";

    @Override
    public Ref ref() {
        return Ref.of(KIND, id);
    }

    /** The report as a form saw it, so that what somebody else saved meanwhile is not overwritten. */
    Report seenAt(int seen) {
        return new Report(id, template, duty, due, round, organization, consolidates, place, period, state, turn, seen);
    }

    /** While it is open it is about the days its duty says now. */
    Report about(Period days) {
        return state.open()
                ? new Report(
                        id, template, duty, due, round, organization, consolidates, place, days, state, turn, version)
                : this;
    }

    /** As it was handed in some turn. */
    Report at(int earlier) {
        return new Report(
                id, template, duty, due, round, organization, consolidates, place, period, state, earlier, version);
    }

    /** Refuses to change what was handed in. */
    public Report requireOpen() {
        if (!state.open()) {
            throw new Refused("reporting.closed");
        }
        return this;
    }

    public Report requireSubmitted() {
        if (state != ReportState.SUBMITTED) {
            throw new Refused("reporting.not-submitted");
        }
        return this;
    }

    /** The questions of a form's fields that ask one, at this report's place and period. */
    public List<Question> questions(List<Field> fields) {
        return fields.stream().flatMap(field -> question(field, place).stream()).toList();
    }

    /** What a cell asks of a place. */
    Optional<Question> question(Field field, Place of) {
        return field.holds() instanceof Holds.Counted counted
                ? Optional.of(
                        Question.of(counted.indicator(), of, counted.window().of(period))
                                .paidBy(counted.source())
                                .part(counted.cell()))
                : Optional.empty();
    }
}
