package vn.mangnon.planning;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import vn.mangnon.dues.Due;
import vn.mangnon.dues.DueRule;
import vn.mangnon.shared.Id;
import vn.mangnon.shared.Period;
import vn.mangnon.shared.Ref;
import vn.mangnon.shared.Seen;

/**
 * A duty of a plan: who owes what to whom, through whom, by when.
 *
 * @param clause its words in the plan
 * @param via the board or division through which it goes
 * @param regime code of the reporting regime it stands under
 * @param period the days it is about where its rule has no rounds
 * @param laid how far its dues are laid out; empty while they wait for it
 */
public record Provision(
        Id<Provision> id,
        Id<Plan> plan,
        Optional<Id<Finding>> finding,
        Due.Kind kind,
        String what,
        String clause,
        UUID creditor,
        Optional<UUID> via,
        DueRule rule,
        String regime,
        Period period,
        Set<UUID> debtors,
        Laid laid)
        implements Seen {
    public static final String KIND = "provision";

    /**
     * How far dues are laid out.
     *
     * @param from rounds that fell before are not owed
     * @param until empty while the duty waits to be laid out
     */
    public record Laid(Optional<LocalDate> from, Optional<LocalDate> until) {
        public static final Laid NOT_YET = new Laid(Optional.empty(), Optional.empty());
    }

    public Provision {
        debtors = Set.copyOf(debtors);
    }

    @Override
    public Ref ref() {
        return Ref.of(KIND, id);
    }

    public boolean onRequest() {
        return rule instanceof DueRule.OnRequest;
    }

    /** Whether occasions make it fall, which somebody enters. */
    public boolean falls() {
        return onRequest() || rule instanceof DueRule.EventOffset;
    }

    /** The same duty in another plan; a day in one year falls as many years later as that plan does. */
    public Provision again(Id<Plan> other, Period days) {
        int later = days.first().getYear() - period.first().getYear();
        DueRule moved = rule instanceof DueRule.Fixed fixed
                ? new DueRule.Fixed(fixed.operator(), fixed.date().plusYears(later))
                : rule;
        return new Provision(
                Id.fresh(),
                other,
                Optional.empty(),
                kind,
                what,
                "",
                creditor,
                via,
                moved,
                regime,
                new Period(period.first().plusYears(later), period.last().plusYears(later)),
                debtors,
                Laid.NOT_YET);
    }
}
