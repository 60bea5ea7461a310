package vn.mangnon.reporting.regimes;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.mangnon.reporting.regimes.ReportRegime.Level;
import vn.mangnon.shared.Actor;
import vn.mangnon.shared.Id;
import vn.mangnon.shared.Refused;
import vn.mangnon.shared.Scope;

/** Makes a regime, changes it, or sets another in its place from a day on; what was laid out follows at once. */
@Component
public class ChangeRegime {
    private final ReportRegimes regimes;
    private final LayOutRegime layOut;

    ChangeRegime(ReportRegimes regimes, LayOutRegime layOut) {
        this.regimes = regimes;
        this.layOut = layOut;
    }

    @Transactional
    public void save(Actor actor, ReportRegime regime, Instant now) {
        regimes.save(actor, regime);
        for (Level level : regime.levels()) {
            layOutAgain(actor, regime, level, now);
        }
    }

    @Transactional
    public void save(Actor actor, ReportRegime regime, Level level, Instant now) {
        boolean taken = regime.levels().stream()
                .anyMatch(one -> one.line() == level.line()
                        && one.level() == level.level()
                        && !one.id().equals(level.id()));
        if (taken) {
            throw new Refused("reporting.regime.level.taken");
        }
        regimes.save(actor, regime, level);
        regime.levels().stream()
                .filter(one -> one.id().equals(level.id()))
                .forEach(before -> layOutAgain(
                        actor,
                        regime,
                        new Level(
                                level.id(),
                                level.line(),
                                level.level(),
                                level.creditor(),
                                level.host(),
                                level.rule(),
                                before.owedFrom(),
                                before.laidUntil()),
                        now));
    }

    /** From a day on another holds, which begins as this one was. @return the new one */
    @Transactional
    public ReportRegime replace(
            Actor actor, Scope scope, ReportRegime regime, Id<ReportRegime> id, LocalDate from, Instant now) {
        if (!from.isAfter(regime.first()) || regime.last().filter(from::isAfter).isPresent()) {
            throw new Refused("reporting.regime.replace.day");
        }
        ReportRegime next = new ReportRegime(
                id,
                regime.organization(),
                regime.name(),
                regime.basis(),
                regime.template(),
                regime.windows(),
                from,
                regime.last(),
                Optional.of(regime.id().value()),
                regime.levels(),
                0);
        regimes.save(actor, next);
        Map<UUID, UUID> anew = new HashMap<>();
        regime.levels().forEach(level -> anew.put(level.id().value(), Id.uuid()));
        for (Level level : regime.levels()) {
            regimes.save(
                    actor,
                    next,
                    new Level(
                            new Id<>(anew.getOrDefault(level.id().value(), Id.uuid())),
                            level.line(),
                            level.level(),
                            level.creditor(),
                            level.host().map(host -> anew.getOrDefault(host, host)),
                            level.rule(),
                            Optional.empty(),
                            Optional.empty()));
        }
        ReportRegime ended = new ReportRegime(
                regime.id(),
                regime.organization(),
                regime.name(),
                regime.basis(),
                regime.template(),
                regime.windows(),
                regime.first(),
                Optional.of(from.minusDays(1)),
                regime.replaces(),
                regime.levels(),
                regime.version());
        save(actor, ended, now);
        return regimes.require(scope, id);
    }

    private void layOutAgain(Actor actor, ReportRegime regime, Level level, Instant now) {
        if (level.laidUntil().isPresent()) {
            layOut.level(Optional.of(actor), regime, level, now);
        }
    }
}
