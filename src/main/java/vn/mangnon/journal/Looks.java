package vn.mangnon.journal;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;
import vn.mangnon.database.Rows;
import vn.mangnon.shared.Actor;
import vn.mangnon.shared.Ref;
import vn.mangnon.shared.Seen;

/**
 * Looks at records of which even a look is a deed. A controller says what its answer shows; the deeds are written once its
 * reading is over and before the answer is sent. Where they cannot be written, nothing is sent.
 */
@Component
public class Looks {
    private static final String ATTRIBUTE = Looks.class.getName();
    private static final String OPENED = "journal.deed.looked";
    private static final String LISTED = "journal.deed.listed";

    private final Journal journal;
    private final TransactionTemplate transaction;
    private final JdbcClient jdbc;

    Looks(Journal journal, TransactionTemplate transaction, JdbcClient jdbc) {
        this.journal = journal;
        this.transaction = transaction;
        this.jdbc = jdbc;
    }

    private record Look(Actor actor, String verb, String kind, List<UUID> records) {}

    /** What the answer to one request shows. */
    private record Shown(List<Look> looks) {}

    /** Somebody's looks in a row: how often in which way, and when last. */
    public record Looked(String personName, String verb, long times, Instant last) {}

    /** The answer to this request shows the record. */
    public void at(Actor actor, Ref ref) {
        shown().looks.add(new Look(actor, OPENED, ref.kind(), List.of(ref.id())));
    }

    /** The answer to this request tells these records by name, as a list or a file does. */
    public void among(Actor actor, String kind, Collection<UUID> records) {
        if (!records.isEmpty()) {
            shown().looks.add(new Look(actor, LISTED, kind, List.copyOf(records)));
        }
    }

    /** Who looked at a record, the latest first. */
    @Transactional(readOnly = true)
    public List<Looked> of(Seen record, int most) {
        return jdbc.sql("""
                select person_name, verb, count(*) as times, max(at) as last from journal.entry
                where kind = :kind and record_id = :id and verb = any (:verbs)
                group by person_id, person_name, verb order by last desc limit :most
                """)
                .param("kind", record.ref().kind())
                .param("id", record.ref().id())
                .param("verbs", new String[] {OPENED, LISTED})
                .param("most", most)
                .query((row, number) -> new Looked(
                        row.getString("person_name"),
                        row.getString("verb"),
                        row.getLong("times"),
                        Rows.instant(row, "last")))
                .list();
    }

    /** Writes what the answer about to be sent shows. */
    void note() {
        List<Look> looks = List.copyOf(shown().looks);
        shown().looks.clear();
        if (!looks.isEmpty()) {
            transaction.executeWithoutResult(open -> looks.forEach(
                    look -> journal.noteEach(Optional.of(look.actor), look.verb, look.kind, look.records)));
        }
    }

    private static Shown shown() {
        RequestAttributes request = RequestContextHolder.currentRequestAttributes();
        if (request.getAttribute(ATTRIBUTE, RequestAttributes.SCOPE_REQUEST) instanceof Shown there) {
            return there;
        }
        Shown none = new Shown(new ArrayList<>());
        request.setAttribute(ATTRIBUTE, none, RequestAttributes.SCOPE_REQUEST);
        return none;
    }
}
