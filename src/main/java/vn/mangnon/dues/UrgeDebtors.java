package vn.mangnon.dues;

import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.mangnon.database.Rows;
import vn.mangnon.journal.Journal;
import vn.mangnon.notices.Notices;
import vn.mangnon.shared.Actor;
import vn.mangnon.shared.Id;

/** Đôn đốc. */
@Component
public class UrgeDebtors {
    private final JdbcClient jdbc;
    private final Responsibilities responsibilities;
    private final Notices notices;
    private final Journal journal;

    UrgeDebtors(JdbcClient jdbc, Responsibilities responsibilities, Notices notices, Journal journal) {
        this.jdbc = jdbc;
        this.responsibilities = responsibilities;
        this.notices = notices;
        this.journal = journal;
    }

    /**
     * Urges whoever answers: recorded for each due, told once to each body. Sent twice within a minute, it is once.
     *
     * @return how many bodies were told
     */
    @Transactional
    public int urge(Actor actor, List<Due> dues, String message, Instant now, LocalDate today) {
        List<Due> urged =
                dues.stream().filter(due -> record(actor, due, message, now)).toList();
        Map<UUID, UUID> answering = responsibilities.at(urged, now);
        Map<UUID, List<Due>> bodies = urged.stream()
                .collect(Collectors.groupingBy(
                        due -> answering.getOrDefault(due.id().value(), due.debtor()),
                        LinkedHashMap::new,
                        Collectors.toList()));
        bodies.forEach((body, owed) -> tell(body, owed, message, today));
        urged.forEach(due -> journal.note(actor, "dues.deed.urged", due.ref(), Map.of()));
        return bodies.size();
    }

    private boolean record(Actor actor, Due due, String message, Instant now) {
        return jdbc.sql("""
                insert into dues.urging (id, due_id, urged_at, urged_by, message) select :id, :due, :now, :by, :message
                where not exists (select from dues.urging
                                  where due_id = :due and urged_by = :by and urged_at > :now - interval '1 minute')
                """)
                        .param("id", Id.uuid())
                        .param("due", due.id().value())
                        .param("now", Rows.utc(now))
                        .param("by", actor.person())
                        .param("message", message)
                        .update()
                == 1;
    }

    private void tell(UUID body, List<Due> owed, String message, LocalDate today) {
        Due first = owed.getFirst();
        String path = owed.size() == 1 ? "/dues/" + first.id() : "/";
        String sentence = message.isEmpty() ? "dues.notice.urged" : "dues.notice.urged-saying";
        notices.tell(body, today, sentence, first.ref(), path, owed.size(), message);
    }
}
