package vn.mangnon.planning;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import vn.mangnon.shared.Id;
import vn.mangnon.shared.Period;
import vn.mangnon.shared.Ref;
import vn.mangnon.shared.Refused;
import vn.mangnon.shared.Seen;

/**
 * A plan of a body.
 *
 * @param issuer whose plan it is
 * @param number within the issuer's year; empty while blank
 * @param symbol what follows the number, such as KH-UBND; with its hyphen where one joins them, such as -KH/TĐTN
 * @param period the days it is for
 * @param lineage where it comes from
 */
public record Plan(
        Id<Plan> id,
        UUID issuer,
        Optional<String> number,
        String symbol,
        Optional<LocalDate> issuedOn,
        String place,
        String issuerName,
        String kind,
        String subject,
        String signedFor,
        String signerTitle,
        String signer,
        String theme,
        Period period,
        Lineage lineage,
        PlanState state,
        int version)
        implements Seen {
    public static final String KIND = "plan";

    public Plan {
        if (state == PlanState.IN_FORCE && (number.isEmpty() || issuedOn.isEmpty())) {
            throw new Refused("planning.number-needed");
        }
    }

    @Override
    public Ref ref() {
        return Ref.of(KIND, id);
    }

    public boolean inForce() {
        return state == PlanState.IN_FORCE;
    }

    /** "12/KH-UBND ngày 10/05/2024", or what is known of it. */
    public String name() {
        return name(kind, subject);
    }

    /** "58/KH-UBND", or "57-KH/TĐTN" as the Youth Union and the Party write it; empty while the number is blank. */
    public String numbered() {
        return number.map(typed -> typed + (symbol.startsWith("-") ? "" : "/") + symbol)
                .orElse("");
    }

    static String name(String kind, String subject) {
        return subject.isEmpty() ? kind : kind + " " + subject;
    }

    /** As a form saw it, so that what somebody else saved meanwhile is not overwritten. */
    public Plan seenAt(int seen) {
        return with(number, symbol, issuedOn, period, lineage, state, seen);
    }

    /** Confirmed with what a person typed; in force once number and date are both there. */
    public Plan confirmed(
            Optional<String> typedNumber, String typedSymbol, Optional<LocalDate> typedDate, Period typedPeriod) {
        boolean complete = typedNumber.isPresent() && typedDate.isPresent();
        PlanState reached = complete ? PlanState.IN_FORCE : PlanState.UNNUMBERED;
        return with(typedNumber, typedSymbol, typedDate, typedPeriod, lineage, reached, version);
    }

    /** On its way: to a decision, back to its writers, superseded, withdrawn. */
    public Plan in(PlanState reached) {
        return with(number, symbol, issuedOn, period, lineage, reached, version);
    }

    public Plan of(Lineage other) {
        return with(number, symbol, issuedOn, period, other, state, version);
    }

    public Plan during(Period other) {
        return with(number, symbol, issuedOn, other, lineage, state, version);
    }

    /** May still be written; what is in force is changed by a plan that amends it. */
    public Plan requireDraft() {
        if (state != PlanState.DRAFT) {
            throw new Refused(state == PlanState.APPROVING ? "planning.frozen" : "planning.no-draft");
        }
        return this;
    }

    /** With other words in its head and foot. */
    public Plan headed(
            String otherKind,
            String otherSubject,
            String otherPlace,
            String otherSymbol,
            String otherSignedFor,
            String otherTitle,
            String otherSigner) {
        return new Plan(
                id,
                issuer,
                number,
                otherSymbol,
                issuedOn,
                otherPlace,
                issuerName,
                otherKind,
                otherSubject,
                otherSignedFor,
                otherTitle,
                otherSigner,
                theme,
                period,
                lineage,
                state,
                version);
    }

    private Plan with(
            Optional<String> newNumber,
            String newSymbol,
            Optional<LocalDate> newDate,
            Period newPeriod,
            Lineage newLineage,
            PlanState newState,
            int newVersion) {
        return new Plan(
                id,
                issuer,
                newNumber,
                newSymbol,
                newDate,
                place,
                issuerName,
                kind,
                subject,
                signedFor,
                signerTitle,
                signer,
                theme,
                newPeriod,
                newLineage,
                newState,
                newVersion);
    }
}
