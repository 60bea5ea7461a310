package vn.mangnon.notices;

import java.sql.ResultSet;
import java.sql.SQLException;
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
import vn.mangnon.shared.Actor;
import vn.mangnon.shared.Id;
import vn.mangnon.shared.Ref;
import vn.mangnon.shared.Unscoped;

/** What people are told, and what is still to be mailed. Written in the transaction of its cause. */
@Component
public class Notices {
    private static final TypeReference<Map<String, String>> DETAILS = new TypeReference<>() {};

    private final JdbcClient jdbc;
    private final MailSettings mail;
    private final JsonMapper json = new JsonMapper();

    Notices(JdbcClient jdbc, MailSettings mail) {
        this.jdbc = jdbc;
        this.mail = mail;
    }

    /**
     * Tells everybody who works in an organization on a day and does its work.
     *
     * @param sentence a message key; {0}, {1} … are filled with the arguments, which hold no child's data
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void tell(UUID organization, LocalDate day, String sentence, Ref about, String path, Object... arguments) {
        List<UUID> told = jdbc.sql("""
                insert into notices.notice (id, person_id, sentence, details, record_kind, record_id, path)
                select gen_random_uuid(), p.id, :sentence, :details::jsonb, :kind, :record, :path
                from identity.person p
                where p.ended_on is null and exists (
                  select from identity.position h
                  join units.organization o on o.id = h.organization_id and :organization in (o.id, o.body_id)
                  where h.person_id = p.id and h.during @> :day and h.roles && array['OFFICER', 'LEADER'])
                returning id
                """)
                .param("sentence", sentence)
                .param("details", json.writeValueAsString(numbered(arguments)))
                .param("kind", about.kind())
                .param("record", about.id())
                .param("path", path)
                .param("organization", organization)
                .param("day", day)
                .query(Rows.of(UUID.class))
                .list();
        if (mail.configured() && !told.isEmpty()) {
            post(told);
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

    @Transactional
    public void read(Actor actor, Id<Notice> id) {
        jdbc.sql("""
                update notices.notice set read_at = clock_timestamp()
                where id = :id and person_id = :person and read_at is null
                """).param("id", id.value()).param("person", actor.person()).update();
    }

    private void post(List<UUID> notices) {
        jdbc.sql("""
                insert into notices.outbox (notice_id, address)
                select n.id, p.email from notices.notice n join identity.person p on p.id = n.person_id
                where n.id = any (:notices) and p.email <> ''
                """).param("notices", notices.toArray(UUID[]::new)).update();
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
