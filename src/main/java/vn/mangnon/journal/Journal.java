package vn.mangnon.journal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;
import vn.mangnon.database.Rows;
import vn.mangnon.shared.Actor;
import vn.mangnon.shared.Ref;
import vn.mangnon.shared.Seen;
import vn.mangnon.shared.Unscoped;

/** Writes deeds, as the last statement or nearly of the transaction they tell of, and reads a record's own. */
@Component
public class Journal {
    private static final TypeReference<Map<String, Object>> DETAILS = new TypeReference<>() {};
    private static final String SYSTEM = "Măng Non";

    private final JdbcClient jdbc;
    private final JsonMapper json = new JsonMapper();

    Journal(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param verb the message key that says what was done, such as {@code activities.deed.recorded} */
    @Transactional(propagation = Propagation.MANDATORY)
    public void note(Actor actor, String verb, Ref ref, Map<String, ?> details) {
        write(actor.person(), actor.name(), actor.organization(), verb, ref, details);
    }

    /** For deeds outside any position, such as signing in. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void note(UUID person, String name, String verb, Ref ref) {
        write(person, name, null, verb, ref, Map.of());
    }

    /** For what the system does of itself. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void note(String verb, Ref ref, Map<String, ?> details) {
        write(null, SYSTEM, null, verb, ref, details);
    }

    /** The same deed done to many records at once; the system's own where nobody acts. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void noteEach(Optional<Actor> actor, String verb, String kind, Collection<UUID> records) {
        jdbc.sql("""
                insert into journal.entry (person_id, person_name, organization_id, verb, kind, record_id, details)
                select :person, :name, :organization, :verb, :kind, record, '{}'
                from unnest(:records::uuid[]) as record
                """)
                .param("person", actor.map(Actor::person).orElse(null), Types.OTHER)
                .param("name", actor.map(Actor::name).orElse(SYSTEM))
                .param("organization", actor.map(Actor::organization).orElse(null), Types.OTHER)
                .param("verb", verb)
                .param("kind", kind)
                .param("records", records.toArray(UUID[]::new))
                .update();
    }

    /** The newest deeds done to a record, newest first; looks at it are {@link Looks#of}. */
    @Transactional(readOnly = true)
    public List<Deed> of(Seen record, int most) {
        return of(record.ref(), most);
    }

    /** The same of what anybody may see. */
    @Unscoped("of areas, bodies and the calendar, which are public")
    @Transactional(readOnly = true)
    public List<Deed> of(Ref ref, int most) {
        return jdbc.sql("""
                select id, at, person_name, verb, details from journal.entry
                where kind = :kind and record_id = :id and verb not in ('journal.deed.looked', 'journal.deed.listed')
                order by id desc limit :most
                """)
                .param("kind", ref.kind())
                .param("id", ref.id())
                .param("most", most)
                .query(this::deed)
                .list();
    }

    private void write(
            @Nullable UUID person,
            String name,
            @Nullable UUID organization,
            String verb,
            Ref ref,
            Map<String, ?> details) {
        jdbc.sql("""
                insert into journal.entry (person_id, person_name, organization_id, verb, kind, record_id, details)
                values (:person, :name, :organization, :verb, :kind, :record, :details::jsonb)
                """)
                .param("person", person)
                .param("name", name)
                .param("organization", organization)
                .param("verb", verb)
                .param("kind", ref.kind())
                .param("record", ref.id())
                .param("details", json.writeValueAsString(details))
                .update();
    }

    private Deed deed(ResultSet row, int number) throws SQLException {
        return new Deed(
                row.getLong("id"),
                Rows.instant(row, "at"),
                row.getString("person_name"),
                row.getString("verb"),
                json.readValue(row.getString("details"), DETAILS));
    }
}
