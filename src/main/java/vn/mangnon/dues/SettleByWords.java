package vn.mangnon.dues;

import java.time.Instant;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.mangnon.shared.Actor;
import vn.mangnon.shared.Refused;

/** Settles what was done some other way than by a record here: a dialogue held, a report sent on paper. */
@Component
class SettleByWords {
    private final JdbcClient jdbc;
    private final Dues dues;

    SettleByWords(JdbcClient jdbc, Dues dues) {
        this.jdbc = jdbc;
        this.dues = dues;
    }

    /** Sent twice, it is done once. */
    @Transactional
    void settle(Actor actor, Due due, String words, Instant now) {
        if (due.provisional() || due.ended()) {
            throw new Refused("dues.settle.not-owed");
        }
        if (due.answeredThere()) {
            throw new Refused("dues.settle.there");
        }
        int open = jdbc.sql("""
                update dues.due set settled_words = :words
                where id = :id and settled_at is null and ended_because is null
                """)
                .param("words", words)
                .param("id", due.id().value())
                .update();
        if (open > 0) {
            dues.settle(actor, due.id(), due.ref(), now);
        }
    }
}
