package vn.mangnon.reporting.regimes;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;
import vn.mangnon.dues.Calendars;
import vn.mangnon.dues.Due;
import vn.mangnon.dues.DueRule;
import vn.mangnon.dues.Frame;
import vn.mangnon.dues.Occurrence;
import vn.mangnon.dues.OweDues;
import vn.mangnon.dues.Owing;
import vn.mangnon.dues.Owing.Debtor;
import vn.mangnon.dues.Regime;
import vn.mangnon.dues.Regimes;
import vn.mangnon.reporting.regimes.CoveredBodies.Covered;
import vn.mangnon.reporting.regimes.ReportRegime.Level;
import vn.mangnon.shared.Actor;
import vn.mangnon.shared.Id;
import vn.mangnon.shared.Period;
import vn.mangnon.shared.Scope;
import vn.mangnon.shared.Vietnam;
import vn.mangnon.web.BusinessClock;

/**
 * Lays out what a regime's levels owe, to the end of next year: one due for each round and body there is on its day. Done
 * twice, it is done once; what came stays, what the regime no longer asks for ends.
 */
@Component
public class LayOutRegime {
    private static final String BECAUSE = "REGIME_CHANGED";

    private final ReportRegimes reportRegimes;
    private final CoveredBodies coveredBodies;
    private final Regimes windows;
    private final Calendars calendars;
    private final OweDues oweDues;
    private final BusinessClock clock;
    private final TransactionTemplate transaction;

    LayOutRegime(
            ReportRegimes reportRegimes,
            CoveredBodies coveredBodies,
            Regimes windows,
            Calendars calendars,
            OweDues oweDues,
            BusinessClock clock,
            TransactionTemplate transaction) {
        this.reportRegimes = reportRegimes;
        this.coveredBodies = coveredBodies;
        this.windows = windows;
        this.calendars = calendars;
        this.oweDues = oweDues;
        this.clock = clock;
        this.transaction = transaction;
    }

    /** Those laid out before are carried on when a year or the calendar goes on. */
    @Scheduled(fixedDelay = 60, timeUnit = TimeUnit.SECONDS)
    public void carryOn() {
        while (Boolean.TRUE.equals(transaction.execute(status -> next()))) {
            // one level a transaction
        }
    }

    private boolean next() {
        Instant now = clock.now();
        Optional<ReportRegimes.Waiting> waiting = reportRegimes.take(horizon(now), calendars.version());
        waiting.ifPresent(one -> {
            ReportRegime regime =
                    reportRegimes.require(Scope.ofOrganization(one.organizationId()), new Id<>(one.regimeId()));
            level(Optional.empty(), regime, regime.require(new Id<>(one.levelId())), now);
        });
        return waiting.isPresent();
    }

    /** All its levels. @return how much is owed by how many */
    @Transactional
    public int all(Actor actor, ReportRegime regime, Instant now) {
        return regime.levels().stream()
                .mapToInt(level -> level(Optional.of(actor), regime, level, now))
                .sum();
    }

    @Transactional(propagation = Propagation.MANDATORY)
    int level(Optional<Actor> actor, ReportRegime regime, Level level, Instant now) {
        LocalDate from = owedFrom(regime, level, now);
        List<Owing> owings = owings(regime, level, from, now);
        oweDues.owe(actor, owings, now);
        oweDues.endOthers(actor, level.ref(), owings, BECAUSE);
        reportRegimes.laid(level, from, regime.until(horizon(now)).last(), calendars.version());
        return owings.stream().mapToInt(owing -> owing.debtors().size()).sum();
    }

    private List<Owing> owings(ReportRegime regime, Level level, LocalDate from, Instant now) {
        Regime followed = windows.require(regime.windows());
        DueRule rule = followed.resolved(level.rule()).orElse(level.rule());
        Period holds = regime.until(horizon(now));
        Frame frame = new Frame(holds, horizon(now), holds, followed.windows(), List.of(), calendars.holidays());
        Map<LocalDate, List<Covered>> covered = new HashMap<>();
        List<Owing> owings = new ArrayList<>();
        for (Occurrence occurrence : rule.occurrences(frame)) {
            if (!rule.recurs() || !occurrence.printed().isBefore(from)) {
                byCreditor(covered.computeIfAbsent(occurrence.printed(), day -> coveredBodies.on(regime, level, day)))
                        .forEach((creditor, debtors) -> owings.add(new Owing(
                                Due.Kind.REPORT,
                                level.ref(),
                                regime.name() + " (" + regime.basis() + ")",
                                debtors,
                                creditor,
                                occurrence,
                                rule.operator(),
                                followed.rolls(rule),
                                false)));
            }
        }
        return owings;
    }

    private static Map<UUID, List<Debtor>> byCreditor(List<Covered> covered) {
        Map<UUID, List<Debtor>> byCreditor = new LinkedHashMap<>();
        covered.forEach(one -> byCreditor
                .computeIfAbsent(one.creditor(), creditor -> new ArrayList<>())
                .add(new Debtor(one.debtor(), one.via())));
        return byCreditor;
    }

    /** Not before the year in which it was first laid out. */
    private static LocalDate owedFrom(ReportRegime regime, Level level, Instant now) {
        LocalDate year = LocalDate.of(today(now).getYear(), 1, 1);
        LocalDate later = regime.first().isAfter(year) ? regime.first() : year;
        return level.owedFrom().filter(laid -> laid.isBefore(later)).orElse(later);
    }

    private static LocalDate horizon(Instant now) {
        return LocalDate.of(today(now).getYear() + 1, 12, 31);
    }

    private static LocalDate today(Instant now) {
        return now.atZone(Vietnam.ZONE).toLocalDate();
    }
}
