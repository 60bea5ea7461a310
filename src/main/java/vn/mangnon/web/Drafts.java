package vn.mangnon.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;
import vn.mangnon.shared.Unscoped;

/** Half-written forms: a long form saves itself here while it is typed, and is forgotten once it is sent. */
@Component
public class Drafts {
    private static final TypeReference<Map<String, List<String>>> FIELDS = new TypeReference<>() {};

    private final JdbcClient jdbc;
    private final JsonMapper json = new JsonMapper();

    Drafts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Transactional
    public void keep(UUID person, String form, Map<String, List<String>> fields) {
        jdbc.sql("""
                insert into web.draft (person_id, form, fields) values (:person, :form, :fields::jsonb)
                on conflict (person_id, form) do update set fields = excluded.fields, saved_at = now()
                """)
                .param("person", person)
                .param("form", form)
                .param("fields", json.writeValueAsString(fields))
                .update();
    }

    @Unscoped("a person's own drafts")
    @Transactional(readOnly = true)
    public Optional<Map<String, List<String>>> find(UUID person, String form) {
        return jdbc.sql("select fields from web.draft where person_id = :person and form = :form")
                .param("person", person)
                .param("form", form)
                .query(String.class)
                .optional()
                .map(fields -> json.readValue(fields, FIELDS));
    }

    @Transactional
    public void forget(UUID person, String form) {
        jdbc.sql("delete from web.draft where person_id = :person and form = :form")
                .param("person", person)
                .param("form", form)
                .update();
    }
}
