package vn.mangnon.dues;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.mangnon.database.Rows;
import vn.mangnon.dues.DueRule.BeforePolicy;
import vn.mangnon.journal.Journal;
import vn.mangnon.shared.Actor;
import vn.mangnon.shared.Ref;
import vn.mangnon.shared.Unscoped;

/** What "before a day" counts as, for everybody. */
@Component
class DuePolicies {
    private final JdbcClient jdbc;
    private final Journal journal;

    DuePolicies(JdbcClient jdbc, Journal journal) {
        this.jdbc = jdbc;
        this.journal = journal;
    }

    @Unscoped("a rule, no record")
    @Transactional(readOnly = true)
    public BeforePolicy beforePolicy() {
        return BeforePolicy.valueOf(jdbc.sql("select before_means from dues.policy")
                .query(String.class)
                .single());
    }

    /** Decides what "before a day" counts as; open dues move with it. */
    @Transactional
    public void beforeMeans(Actor actor, BeforePolicy policy) {
        jdbc.sql("update dues.policy set before_means = :policy")
                .param("policy", policy.name())
                .update();
        List<Due> open = jdbc.sql("select d.* from dues.due d where d.settled_at is null and d.operator = 'BEFORE'")
                .query(DueRows::due)
                .list();
        for (Due due : open) {
            jdbc.sql("update dues.due set due_at = :at where id = :id")
                    .param("at", Rows.utc(due.rule().dueAt(policy)))
                    .param("id", due.id().value())
                    .update();
        }
        journal.note(actor, "dues.deed.policy", new Ref("due", new UUID(0, 0)), Map.of("policy", policy.name()));
    }
}
