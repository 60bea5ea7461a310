package vn.mangnon.casework;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;
import vn.mangnon.casework.Forms.Edition;
import vn.mangnon.database.Rows;
import vn.mangnon.shared.Actor;
import vn.mangnon.vault.RecordKey;

/** What was done in cases, closed. */
@Component
class Steps {
    private static final TypeReference<Map<String, List<String>>> ROWS = new TypeReference<>() {};

    private final JdbcClient jdbc;
    private final Forms forms;
    private final JsonMapper json = new JsonMapper();

    Steps(JdbcClient jdbc, Forms forms) {
        this.jdbc = jdbc;
        this.forms = forms;
    }

    private record Closed(
            UUID id, StepKind kind, Edition form, Instant takenAt, UUID organization, UUID person, byte[] closed) {}

    /** In the order they were taken; who reported is told apart. */
    @Transactional(readOnly = true)
    public List<Step> of(Case file, RecordKey key) {
        List<Closed> closed = jdbc.sql("""
                select id, kind, form_code, edition, taken_at, organization_id, person_id, closed from casework.step
                where case_id = :id order by taken_at, id
                """)
                .param("id", file.id().value())
                .query((row, number) -> closed(row))
                .list();
        Map<Edition, CaseForm> known =
                forms.of(closed.stream().map(Closed::form).distinct().toList());
        return closed.stream()
                .map(step -> new Step(
                        step.id,
                        step.kind,
                        Objects.requireNonNull(known.get(step.form)),
                        step.takenAt,
                        step.organization,
                        step.person,
                        filled(key, step.closed, step.id)))
                .toList();
    }

    /** The first words of several cases, of those whose key is there. */
    @Transactional(readOnly = true)
    public Map<UUID, Filled> intakes(Collection<Case> files, Map<UUID, RecordKey> keys) {
        Map<UUID, Filled> intakes = new HashMap<>();
        jdbc.sql("select id, case_id, closed from casework.step where kind = 'INTAKE' and case_id = any (:cases)")
                .param(
                        "cases",
                        files.stream()
                                .map(file -> file.id().value())
                                .filter(keys::containsKey)
                                .toArray(UUID[]::new))
                .query(row -> {
                    UUID file = Rows.uuid(row, "case_id");
                    RecordKey key = Objects.requireNonNull(keys.get(file));
                    intakes.put(file, filled(key, row.getBytes("closed"), Rows.uuid(row, "id")));
                });
        return intakes;
    }

    /** False where it was taken before: a form sent twice. */
    @Transactional(propagation = Propagation.MANDATORY)
    boolean insert(
            Actor actor, Case file, RecordKey key, UUID id, StepKind kind, CaseForm form, Filled filled, Instant at) {
        return jdbc.sql("""
                insert into casework.step (id, case_id, kind, form_code, edition, taken_at, organization_id, person_id, closed)
                values (:id, :case, :kind, :form, :edition, :at, :organization, :person, :closed)
                on conflict (id) do nothing
                """)
                        .param("id", id)
                        .param("case", file.id().value())
                        .param("kind", kind.name())
                        .param("form", form.code())
                        .param("edition", form.edition())
                        .param("at", Rows.utc(at))
                        .param("organization", actor.organization())
                        .param("person", actor.person())
                        .param("closed", key.close(json.writeValueAsString(filled.rows()), id))
                        .update()
                == 1;
    }

    private Filled filled(RecordKey key, byte[] closed, UUID step) {
        return new Filled(json.readValue(key.open(closed, step), ROWS));
    }

    private static Closed closed(ResultSet row) throws SQLException {
        return new Closed(
                Rows.uuid(row, "id"),
                StepKind.valueOf(row.getString("kind")),
                new Edition(row.getString("form_code"), row.getInt("edition")),
                Rows.instant(row, "taken_at"),
                Rows.uuid(row, "organization_id"),
                Rows.uuid(row, "person_id"),
                row.getBytes("closed"));
    }
}
