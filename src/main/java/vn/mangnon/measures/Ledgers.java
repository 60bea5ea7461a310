package vn.mangnon.measures;

import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.mangnon.journal.Journal;
import vn.mangnon.shared.Actor;
import vn.mangnon.shared.Ref;

/** To be told of every change of a record that counts, in its transaction: writes the deed and re-derives its measures. */
@Component
public class Ledgers {
    private final JdbcClient jdbc;
    private final Journal journal;

    Ledgers(JdbcClient jdbc, Journal journal) {
        this.jdbc = jdbc;
        this.journal = journal;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void wrote(Actor actor, String verb, Ref ref, Map<String, ?> details) {
        derive(ref);
        journal.note(actor, verb, ref, details);
    }

    /** For records the system itself writes. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void wrote(String verb, Ref ref, Map<String, ?> details) {
        derive(ref);
        journal.note(verb, ref, details);
    }

    /** For a record that counts otherwise because of another one that was written: no deed of its own. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void derive(Ref ref) {
        jdbc.sql("select measures.derive(:kind, :id)")
                .param("kind", ref.kind())
                .param("id", ref.id())
                .query(Long.class)
                .single();
    }
}
