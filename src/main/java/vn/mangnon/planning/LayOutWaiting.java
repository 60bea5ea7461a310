package vn.mangnon.planning;

import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.mangnon.dues.Calendars;
import vn.mangnon.shared.Id;
import vn.mangnon.shared.Scope;
import vn.mangnon.web.BusinessClock;

/**
 * Lays out what waits: large plans just put in force, the year after next once a year is over, everything once holidays or
 * regimes have changed. One duty a transaction, so that pages show how far it is; nodes share the work.
 */
@Component
public class LayOutWaiting {
    private final LaidProvisions laidProvisions;
    private final Provisions provisions;
    private final Plans plans;
    private final PlanDues planDues;
    private final Calendars calendars;
    private final BusinessClock clock;
    private final TransactionTemplate transaction;

    LayOutWaiting(
            LaidProvisions laidProvisions,
            Provisions provisions,
            Plans plans,
            PlanDues planDues,
            Calendars calendars,
            BusinessClock clock,
            PlatformTransactionManager transactions) {
        this.laidProvisions = laidProvisions;
        this.provisions = provisions;
        this.plans = plans;
        this.planDues = planDues;
        this.calendars = calendars;
        this.clock = clock;
        this.transaction = new TransactionTemplate(transactions);
    }

    @Scheduled(fixedDelay = 5, timeUnit = TimeUnit.SECONDS)
    public void all() {
        while (next()) {
            // one duty a transaction
        }
    }

    private boolean next() {
        return Boolean.TRUE.equals(transaction.execute(status -> {
            Optional<LaidProvisions.Waiting> waiting =
                    laidProvisions.take(LayOutProvision.horizon(clock.today()), calendars.version());
            waiting.ifPresent(this::layOut);
            return waiting.isPresent();
        }));
    }

    private void layOut(LaidProvisions.Waiting waiting) {
        Plan plan = plans.require(Scope.ofOrganization(waiting.issuerId()), new Id<>(waiting.planId()));
        provisions.of(plan).stream()
                .filter(provision -> provision.id().value().equals(waiting.id()))
                .forEach(provision -> planDues.catchUp(plan, provision, clock.now()));
    }
}
