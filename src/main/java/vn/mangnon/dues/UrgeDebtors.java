package vn.mangnon.dues;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.mangnon.database.Rows;
import vn.mangnon.journal.Journal;
import vn.mangnon.notices.Notices;
import vn.mangnon.shared.Actor;
import vn.mangnon.shared.Id;
import vn.mangnon.shared.Ref;

/** Đôn đốc. */
@Component
public class UrgeDebtors {
    private final JdbcClient jdbc;
    private final Notices notices;
    private final Journal journal;

    UrgeDebtors(JdbcClient jdbc, Notices notices, Journal journal) {
        this.jdbc = jdbc;
        this.notices = notices;
        this.journal = journal;
    }

    /** Urges a debtor: recorded, and told to everybody who works there. Sent twice within a minute, it is once. */
    @Transactional
    public void urge(Actor actor, Due due, String debtorName, Instant now, LocalDate today) {
        int urged = jdbc.sql("""
                insert into dues.urging (id, due_id, urged_at, urged_by) select :id, :due, :now, :by
                where not exists (select from dues.urging
                                  where due_id = :due and urged_by = :by and urged_at > :now - interval '1 minute')
                """)
                .param("id", Id.uuid())
                .param("due", due.id().value())
                .param("now", Rows.utc(now))
                .param("by", actor.person())
                .update();
        if (urged == 0) {
            return;
        }
        notices.tell(
                due.debtor(), today, "dues.notice.urged", Ref.of("due", due.id()), "/dues/" + due.id(), debtorName);
        journal.note(actor, "dues.deed.urged", Ref.of("due", due.id()), Map.of());
    }
}
