package vn.mangnon.planning;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;
import vn.mangnon.database.Rows;
import vn.mangnon.journal.Journal;
import vn.mangnon.planning.reader.reading.Doubt;
import vn.mangnon.shared.Actor;
import vn.mangnon.shared.Id;
import vn.mangnon.shared.NotFound;

/** What was found in plans, and what people said of it. Reached through the plan, which checks who may see it. */
@Component
public class Findings {
    private static final TypeReference<Map<String, String>> FIELDS = new TypeReference<>() {};

    private final JdbcClient jdbc;
    private final Journal journal;
    private final BodyRules rules;
    private final JsonMapper json = new JsonMapper();

    Findings(JdbcClient jdbc, Journal journal, BodyRules rules) {
        this.jdbc = jdbc;
        this.journal = journal;
        this.rules = rules;
    }

    @Transactional(readOnly = true)
    public List<Finding> of(Plan plan) {
        return jdbc.sql("""
                select id, kind, section, value::text as value, span_start, span_end, doubts, standing
                from planning.finding where plan_id = :plan order by position
                """)
                .param("plan", plan.id().value())
                .query(this::finding)
                .list();
    }

    /** The organizations that bodies named in a plan were matched to, by finding. */
    @Transactional(readOnly = true)
    public Map<Id<Finding>, Set<UUID>> matches(Plan plan) {
        Map<Id<Finding>, Set<UUID>> matches = new HashMap<>();
        jdbc.sql("""
                select m.finding_id, m.organization_id from planning.body_match m
                join planning.finding f on f.id = m.finding_id where f.plan_id = :plan
                """).param("plan", plan.id().value()).query((ResultSet row) -> {
            matches.computeIfAbsent(new Id<>(Rows.uuid(row, "finding_id")), id -> new HashSet<>())
                    .add(Rows.uuid(row, "organization_id"));
        });
        return matches;
    }

    /** Says of findings of one plan that they are right, or are none. */
    @Transactional
    public void stand(Actor actor, Plan plan, Collection<UUID> ids, Standing standing) {
        int changed = jdbc.sql("""
                update planning.finding set standing = :standing
                where plan_id = :plan and id = any (:ids) and standing <> :standing
                """)
                .param("standing", standing.name())
                .param("plan", plan.id().value())
                .param("ids", ids.toArray(UUID[]::new))
                .update();
        if (changed > 0) {
            journal.note(
                    actor, "planning.deed.findings", plan.ref(), Map.of("standing", standing.name(), "n", changed));
        }
    }

    /** Puts a finding right. */
    @Transactional
    public void correct(Actor actor, Plan plan, Id<Finding> id, Map<String, String> fields) {
        jdbc.sql("""
                update planning.finding set standing = 'CORRECTED', value = value || :fields::jsonb
                where plan_id = :plan and id = :id
                """)
                .param("fields", json.writeValueAsString(fields))
                .param("plan", plan.id().value())
                .param("id", id.value())
                .update();
        journal.note(actor, "planning.deed.corrected", plan.ref(), Map.of());
    }

    /**
     * Decides which organizations a named body is; none is a decision too. Where that differs from what was proposed, the
     * name means so from now on.
     */
    @Transactional
    public void match(Actor actor, Plan plan, Id<Finding> id, Collection<UUID> organizations) {
        String name = confirmedBody(plan, id).orElseThrow(NotFound::new);
        Set<UUID> before = matches(plan).getOrDefault(id, Set.of());
        jdbc.sql("delete from planning.body_match where finding_id = :id")
                .param("id", id.value())
                .update();
        insertMatches(id, organizations);
        if (!before.equals(Set.copyOf(organizations))) {
            rules.keep(actor, plan, name, organizations);
        }
        journal.note(actor, "planning.deed.matched", plan.ref(), Map.of());
    }

    private Optional<String> confirmedBody(Plan plan, Id<Finding> id) {
        return jdbc.sql("""
                update planning.finding set standing = 'CONFIRMED'
                where id = :id and plan_id = :plan and kind = 'BODY'
                returning value ->> 'name'
                """)
                .param("id", id.value())
                .param("plan", plan.id().value())
                .query(String.class)
                .optional();
    }

    @Transactional(propagation = Propagation.MANDATORY)
    void insert(Id<Plan> plan, List<Finding> findings) {
        for (int i = 0; i < findings.size(); i++) {
            insert(plan, i, findings.get(i));
        }
    }

    @Transactional(propagation = Propagation.MANDATORY)
    void insertMatches(Id<Finding> id, Collection<UUID> organizations) {
        jdbc.sql("""
                insert into planning.body_match (finding_id, organization_id)
                select :id, organization from unnest(:organizations::uuid[]) as organization
                on conflict do nothing
                """)
                .param("id", id.value())
                .param("organizations", organizations.toArray(UUID[]::new))
                .update();
    }

    private void insert(Id<Plan> plan, int position, Finding finding) {
        jdbc.sql("""
                insert into planning.finding
                  (id, plan_id, kind, position, section, value, span_start, span_end, doubts, standing)
                values (:id, :plan, :kind, :position, :section, :value::jsonb, :start, :end, :doubts, :standing)
                """)
                .param("id", finding.id().value())
                .param("plan", plan.value())
                .param("kind", finding.kind().name())
                .param("position", position)
                .param("section", finding.section())
                .param("value", json.writeValueAsString(finding.value()))
                .param("start", finding.start())
                .param("end", finding.end())
                .param("doubts", finding.doubts().stream().map(Enum::name).toArray(String[]::new))
                .param("standing", finding.standing().name())
                .update();
    }

    private Finding finding(ResultSet row, int number) throws SQLException {
        String[] doubts = (String[]) row.getArray("doubts").getArray();
        return new Finding(
                new Id<>(Rows.uuid(row, "id")),
                FindingKind.valueOf(row.getString("kind")),
                row.getString("section"),
                json.readValue(row.getString("value"), FIELDS),
                row.getInt("span_start"),
                row.getInt("span_end"),
                Arrays.stream(doubts).map(Doubt::valueOf).toList(),
                Standing.valueOf(row.getString("standing")));
    }
}
