package vn.mangnon.reporting.quality;

import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.mangnon.database.Rows;
import vn.mangnon.journal.Journal;
import vn.mangnon.shared.Actor;
import vn.mangnon.shared.Ref;
import vn.mangnon.shared.Stale;
import vn.mangnon.shared.Unscoped;

/** From when on a figure counts as unusual, for everybody: an administrator decides, and the journal says so. */
@Component
class ThresholdSettings {
    /** What the deeds about it are noted under. */
    private static final Ref QUALITY = new Ref("report-quality", new UUID(0, 0));

    private final JdbcClient jdbc;
    private final Journal journal;

    ThresholdSettings(JdbcClient jdbc, Journal journal) {
        this.jdbc = jdbc;
        this.journal = journal;
    }

    @Unscoped("says nothing of any record")
    @Transactional(readOnly = true)
    public Thresholds current() {
        return jdbc.sql("""
                select deviations, share, smallest, periods, least_periods, least_neighbours, version
                from reporting.threshold
                """).query(Rows.of(Thresholds.class)).single();
    }

    /** Throws Stale where somebody else has decided since. */
    @Transactional
    public void decide(Actor actor, Thresholds thresholds) {
        int decided = jdbc.sql("""
                update reporting.threshold set deviations = :deviations, share = :share, smallest = :smallest, periods = :periods,
                  least_periods = :leastPeriods, least_neighbours = :leastNeighbours, version = version + 1
                where version = :version
                """)
                .param("deviations", thresholds.deviations())
                .param("share", thresholds.share())
                .param("smallest", thresholds.smallest())
                .param("periods", thresholds.periods())
                .param("leastPeriods", thresholds.leastPeriods())
                .param("leastNeighbours", thresholds.leastNeighbours())
                .param("version", thresholds.version())
                .update();
        if (decided == 0) {
            throw new Stale();
        }
        journal.note(actor, "reporting.deed.thresholds", QUALITY, Map.of());
    }
}
