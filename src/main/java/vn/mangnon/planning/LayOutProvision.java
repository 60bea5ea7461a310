package vn.mangnon.planning;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.mangnon.dues.Calendars;
import vn.mangnon.dues.DueRule;
import vn.mangnon.dues.Frame;
import vn.mangnon.dues.Occurrence;
import vn.mangnon.dues.OweDues;
import vn.mangnon.dues.Owing;
import vn.mangnon.dues.Owing.Debtor;
import vn.mangnon.dues.Regime;
import vn.mangnon.dues.Regimes;
import vn.mangnon.dues.calendar.Holidays;
import vn.mangnon.shared.Actor;
import vn.mangnon.shared.Vietnam;
import vn.mangnon.units.Organizations;
import vn.mangnon.units.SuccessorBodies;

/**
 * Lays one duty out as dues, one for each round and body. Bodies are those of the day on which it falls due: who has ended by
 * then is replaced by who took over. A due goes through the division the plan names, else through the board that follows the
 * debtor for the creditor. Done twice, it is done once; what is settled stays.
 */
@Component
class LayOutProvision {
    private static final String BECAUSE = "PLAN_CHANGED";

    private final LaidProvisions laidProvisions;
    private final Regimes regimes;
    private final Calendars calendars;
    private final SuccessorBodies successors;
    private final Organizations organizations;
    private final OweDues oweDues;

    LayOutProvision(
            LaidProvisions laidProvisions,
            Regimes regimes,
            Calendars calendars,
            SuccessorBodies successors,
            Organizations organizations,
            OweDues oweDues) {
        this.laidProvisions = laidProvisions;
        this.regimes = regimes;
        this.calendars = calendars;
        this.successors = successors;
        this.organizations = organizations;
        this.oweDues = oweDues;
    }

    /** The last day of next year: as far ahead as anything is laid out. */
    static LocalDate horizon(LocalDate today) {
        return LocalDate.of(today.getYear() + 1, 12, 31);
    }

    /** How often it falls. */
    int rounds(Plan plan, Provision provision, Instant now) {
        return occurrences(plan, provision, today(now)).size();
    }

    /** @return whose dues are new or not as they were */
    @Transactional(propagation = Propagation.MANDATORY)
    public Set<UUID> as(Optional<Actor> actor, Plan plan, Provision provision, Instant now) {
        LocalDate today = today(now);
        List<Owing> owings = owings(plan, provision, occurrences(plan, provision, today));
        Set<UUID> changed = oweDues.owe(actor, owings, now);
        oweDues.endOthers(actor, provision.ref(), owings, BECAUSE);
        laidProvisions.laid(provision, owedFrom(plan, provision, today), horizon(today), calendars.version());
        return changed;
    }

    private List<Occurrence> occurrences(Plan plan, Provision provision, LocalDate today) {
        Regime regime = regimes.require(provision.regime());
        Optional<DueRule> rule = regime.resolved(provision.rule());
        Holidays holidays = calendars.holidays();
        Frame frame = new Frame(
                plan.period(),
                horizon(today),
                provision.period(),
                regime.windows(),
                laidProvisions.occasions(provision),
                holidays);
        LocalDate from = owedFrom(plan, provision, today);
        return rule.stream()
                .flatMap(found -> found.occurrences(frame).stream()
                        .filter(occurrence ->
                                !found.recurs() || !occurrence.printed().isBefore(from)))
                .toList();
    }

    /** Not before the plan was issued, nor before the year in which the duty was first laid out. */
    private static LocalDate owedFrom(Plan plan, Provision provision, LocalDate today) {
        LocalDate year = LocalDate.of(today.getYear(), 1, 1);
        LocalDate plans = plan.issuedOn().orElse(plan.period().first());
        LocalDate later = plans.isAfter(year) ? plans : year;
        return provision.laid().from().filter(laid -> laid.isBefore(later)).orElse(later);
    }

    private List<Owing> owings(Plan plan, Provision provision, List<Occurrence> occurrences) {
        Regime regime = regimes.require(provision.regime());
        DueRule rule = regime.resolved(provision.rule()).orElse(provision.rule());
        List<LocalDate> days =
                occurrences.stream().map(Occurrence::printed).distinct().toList();
        Map<LocalDate, Parties> parties = parties(provision, days);
        List<Owing> owings = new ArrayList<>();
        for (Occurrence occurrence : occurrences) {
            Stream.ofNullable(parties.get(occurrence.printed()))
                    .map(on -> new Owing(
                            provision.kind(),
                            provision.ref(),
                            provision.clause(),
                            on.debtors,
                            on.creditor,
                            occurrence,
                            rule.operator(),
                            regime.rolls(rule),
                            !plan.inForce()))
                    .forEach(owings::add);
        }
        return owings;
    }

    private record Parties(UUID creditor, List<Debtor> debtors) {}

    private Map<LocalDate, Parties> parties(Provision provision, List<LocalDate> days) {
        Map<LocalDate, Parties> parties = new HashMap<>();
        successors
                .on(days, provision.debtors())
                .forEach((day, debtors) -> successors
                        .collecting(provision.creditor(), day)
                        .ifPresent(creditor -> parties.put(day, parties(provision, day, creditor, debtors))));
        return parties;
    }

    private Parties parties(Provision provision, LocalDate day, UUID creditor, Set<UUID> debtors) {
        boolean moved = !creditor.equals(provision.creditor());
        Optional<UUID> via = provision.via().filter(part -> !moved).flatMap(part -> successors.one(part, day));
        Map<UUID, UUID> followers = organizations.followers(creditor, day);
        return new Parties(
                creditor,
                debtors.stream()
                        .filter(debtor -> !debtor.equals(creditor) && !via.equals(Optional.of(debtor)))
                        .map(debtor -> new Debtor(debtor, via.or(() -> Optional.ofNullable(followers.get(debtor)))))
                        .toList());
    }

    private static LocalDate today(Instant now) {
        return now.atZone(Vietnam.ZONE).toLocalDate();
    }
}
