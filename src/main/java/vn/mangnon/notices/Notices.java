package vn.mangnon.notices;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;
import vn.mangnon.database.Rows;
import vn.mangnon.identity.Staff;
import vn.mangnon.shared.Actor;
import vn.mangnon.shared.Id;
import vn.mangnon.shared.Ref;
import vn.mangnon.shared.Role;
import vn.mangnon.shared.Unscoped;

/** What people are told, and what is still to be mailed. Written in the transaction of its cause. */
@Component
public class Notices {
    private static final TypeReference<Map<String, String>> DETAILS = new TypeReference<>() {};

    private final JdbcClient jdbc;
    private final Staff staff;
    private final MailSettings mail;
    private final JsonMapper json = new JsonMapper();

    Notices(JdbcClient jdbc, Staff staff, MailSettings mail) {
        this.jdbc = jdbc;
        this.staff = staff;
        this.mail = mail;
    }

    /**
     * Tells everybody who works in an organization on a day and does its work.
     *
     * @param sentence a message key; {0}, {1} … are filled with the arguments, which hold no child's data
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void tell(UUID organization, LocalDate day, String sentence, Ref about, String path, Object... arguments) {
        tell(staff.of(organization, day), sentence, about, path, arguments);
    }

    /** Tells the leaders of an organization; where it has none here, those who do its work. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void tellLeaders(
            UUID organization, LocalDate day, String sentence, Ref about, String path, Object... arguments) {
        tell(staff.leaders(organization, day), sentence, about, path, arguments);
    }

    /** Tells those who hold a role at a body, and nobody else there. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void tellHolding(
            Role role, UUID body, LocalDate day, String sentence, Ref about, String path, Object... arguments) {
        tell(staff.holding(role, body, day), sentence, about, path, arguments);
    }

    private void tell(List<Staff.Member> members, String sentence, Ref about, String path, Object... arguments) {
        String details = json.writeValueAsString(numbered(arguments));
        for (Staff.Member member : members) {
            UUID notice = Id.uuid();
            jdbc.sql("""
                    insert into notices.notice (id, person_id, sentence, details, record_kind, record_id, path)
                    values (:id, :person, :sentence, :details::jsonb, :kind, :record, :path)
                    """)
                    .param("id", notice)
                    .param("person", member.person())
                    .param("sentence", sentence)
                    .param("details", details)
                    .param("kind", about.kind())
                    .param("record", about.id())
                    .param("path", path)
                    .update();
            if (mail.configured() && !member.email().isEmpty()) {
                post(notice, member);
            }
        }
    }

    @Unscoped("a person's own notices")
    @Transactional(readOnly = true)
    public List<Notice> of(Actor actor, int most) {
        return jdbc.sql("""
                select id, sentence, details, path, told_at, read_at is not null as read from notices.notice
                where person_id = :person order by read_at is not null, told_at desc limit :most
                """)
                .param("person", actor.person())
                .param("most", most)
                .query(this::notice)
                .list();
    }

    /** What a person was told since a moment and has not read, the oldest first. */
    @Unscoped("a person's own notices")
    @Transactional(readOnly = true)
    public List<Notice> unread(Actor actor, Instant since, int most) {
        return jdbc.sql("""
                select id, sentence, details, path, told_at, false as read from notices.notice
                where person_id = :person and read_at is null and told_at > :since order by told_at limit :most
                """)
                .param("person", actor.person())
                .param("since", Rows.utc(since))
                .param("most", most)
                .query(this::notice)
                .list();
    }

    @Transactional
    public void read(Actor actor, Id<Notice> id) {
        jdbc.sql("""
                update notices.notice set read_at = clock_timestamp()
                where id = :id and person_id = :person and read_at is null
                """).param("id", id.value()).param("person", actor.person()).update();
    }

    /** A letter for each notice is for those who chose so; the others have theirs in the morning. */
    private void post(UUID notice, Staff.Member member) {
        jdbc.sql("""
                insert into notices.outbox (notice_id, address)
                select :notice, :address from notices.mailing where person_id = :person and choice = 'EACH'
                """)
                .param("notice", notice)
                .param("address", member.email())
                .param("person", member.person())
                .update();
    }

    private static Map<String, String> numbered(Object... arguments) {
        Map<String, String> numbered = new HashMap<>();
        for (int i = 0; i < arguments.length; i++) {
            numbered.put(String.valueOf(i), String.valueOf(arguments[i]));
        }
        return numbered;
    }

    private Notice notice(ResultSet row, int number) throws SQLException {
        return new Notice(
                row.getObject("id", UUID.class),
                row.getString("sentence"),
                json.readValue(row.getString("details"), DETAILS),
                row.getString("path"),
                Rows.instant(row, "told_at"),
                row.getBoolean("read"));
    }
}
