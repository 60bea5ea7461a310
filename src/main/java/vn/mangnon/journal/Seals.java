package vn.mangnon.journal;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.mangnon.database.Rows;
import vn.mangnon.shared.Unscoped;

/**
 * Seals the journal behind the running transactions, and checks the seals. A hash chain inside each transaction would
 * make them queue for one another; so rows go in unchained and blocks of them are chained once no running transaction
 * can add to them.
 */
@Component
public class Seals {
    private final JdbcClient jdbc;

    public Seals(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What a check found wrong: a row changed or gone, or a block whose own seal does not fit. */
    public record Fault(long block, long entry, String what) {}

    /** How far the seals reach: the last block, its hash to be noted down elsewhere, and what is not sealed yet. */
    public record Reach(long blocks, String hash, long unsealed) {}

    @Scheduled(fixedDelay = 1, timeUnit = TimeUnit.MINUTES)
    public void sealAll() {
        while (seal() > 0) {
            // one block a transaction
        }
    }

    /** Seals one block, in one statement. Returns how many entries it holds; 0 if none, or another node is at it. */
    public long seal() {
        return jdbc.sql("select journal.seal_entries()").query(Long.class).single();
    }

    @Unscoped("for the operator at the command line")
    @Transactional(readOnly = true)
    public List<Fault> faults() {
        return jdbc.sql("select block, entry, what from journal.faults()")
                .query(Rows.of(Fault.class))
                .list();
    }

    /** Whether a block carries that seal: one noted down elsewhere shows that no tail was cut off and sealed anew. */
    @Unscoped("for the operator at the command line")
    @Transactional(readOnly = true)
    public boolean has(String hash) {
        return jdbc.sql("select exists (select from journal.seal where encode(hash, 'hex') = :hash)")
                .param("hash", hash)
                .query(Boolean.class)
                .single();
    }

    @Unscoped("for the operator at the command line")
    @Transactional(readOnly = true)
    public Reach reach() {
        return jdbc.sql("""
                select coalesce(max(s.number), 0) as blocks,
                       coalesce((select encode(hash, 'hex') from journal.seal order by number desc limit 1), '') as hash,
                       (select count(*) from journal.entry e
                        where (e.written, e.id) > (coalesce((select last_written from journal.seal order by number desc limit 1), '0'),
                                                   coalesce((select last_id from journal.seal order by number desc limit 1), 0))
                       ) as unsealed
                from journal.seal s
                """).query(Rows.of(Reach.class)).single();
    }
}
