package vn.mangnon.reporting;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.mangnon.database.Rows;
import vn.mangnon.journal.Journal;
import vn.mangnon.measures.SourceKind;
import vn.mangnon.planning.Plan;
import vn.mangnon.planning.Provision;
import vn.mangnon.reporting.Template.Field;
import vn.mangnon.reporting.Template.Part;
import vn.mangnon.reporting.Template.PartKind;
import vn.mangnon.shared.Actor;
import vn.mangnon.shared.Id;
import vn.mangnon.shared.Ref;
import vn.mangnon.shared.Refused;

/** The forms of reports. They are as public as the plan they come from, through which they are reached. */
@Component
public class Templates {
    private final JdbcClient jdbc;
    private final Journal journal;

    Templates(JdbcClient jdbc, Journal journal) {
        this.jdbc = jdbc;
        this.journal = journal;
    }

    @Transactional(readOnly = true)
    public Optional<Template> find(Plan plan) {
        return find(plan.id());
    }

    /** The form by which a duty of a plan is reported on. */
    @Transactional(readOnly = true)
    public Optional<Template> find(Provision provision) {
        return find(provision.plan());
    }

    @Transactional(readOnly = true)
    public Template of(Report report) {
        return jdbc.sql("select * from reporting.template where id = :id")
                .param("id", report.template().value())
                .query(this::template)
                .single();
    }

    /** Which of these plans have a confirmed form. */
    @Transactional(readOnly = true)
    public Set<UUID> confirmed(Collection<Plan> plans) {
        return Set.copyOf(jdbc.sql("select plan_id from reporting.template where plan_id = any (:plans) and confirmed")
                .param("plans", plans.stream().map(plan -> plan.id().value()).toArray(UUID[]::new))
                .query(UUID.class)
                .list());
    }

    /** Keeps a form as confirmed. Refused once reports stand on it: they were asked its questions. */
    @Transactional
    public void confirm(Actor actor, Template template) {
        if (asked(template.plan())) {
            throw new Refused("reporting.template.in-use");
        }
        delete(template.plan());
        insert(template);
        journal.note(
                actor,
                "reporting.deed.template",
                new Ref(Plan.KIND, template.plan().value()),
                Map.of());
    }

    /** Whether reports stand on its form. */
    @Transactional(readOnly = true)
    public boolean inUse(Plan plan) {
        return asked(plan.id());
    }

    private Optional<Template> find(Id<Plan> plan) {
        return jdbc.sql("select * from reporting.template where plan_id = :plan")
                .param("plan", plan.value())
                .query(this::template)
                .optional();
    }

    private boolean asked(Id<Plan> plan) {
        return jdbc.sql("""
                select exists (select from reporting.report r join reporting.template t on t.id = r.template_id
                               where t.plan_id = :plan)
                """).param("plan", plan.value()).query(Boolean.class).single();
    }

    private void delete(Id<Plan> plan) {
        for (String sql : List.of("""
                delete from reporting.field f using reporting.part p, reporting.template t
                where f.part_id = p.id and p.template_id = t.id and t.plan_id = :plan
                """, """
                delete from reporting.part p using reporting.template t where p.template_id = t.id and t.plan_id = :plan
                """, "delete from reporting.template where plan_id = :plan")) {
            jdbc.sql(sql).param("plan", plan.value()).update();
        }
    }

    private void insert(Template template) {
        jdbc.sql("""
                insert into reporting.template (id, organization_id, plan_id, title, confirmed)
                values (:id, :organization, :plan, :title, true)
                """)
                .param("id", template.id().value())
                .param("organization", template.organization())
                .param("plan", template.plan().value())
                .param("title", template.title())
                .update();
        for (int i = 0; i < template.parts().size(); i++) {
            insert(template.id(), i, template.parts().get(i));
        }
    }

    private void insert(Id<Template> template, int position, Part part) {
        jdbc.sql("""
                insert into reporting.part (id, template_id, position, kind, label, title)
                values (:id, :template, :position, :kind, :label, :title)
                """)
                .param("id", part.id().value())
                .param("template", template.value())
                .param("position", position)
                .param("kind", part.kind().name())
                .param("label", part.label())
                .param("title", part.title())
                .update();
        for (int i = 0; i < part.fields().size(); i++) {
            insert(part.id(), i, part.fields().get(i));
        }
    }

    private void insert(Id<Part> part, int position, Field field) {
        jdbc.sql("""
                insert into reporting.field (id, part_id, position, path, title, indicator, source_kind, note)
                values (:id, :part, :position, :path, :title, :indicator, :source, :note)
                """)
                .param("id", field.id().value())
                .param("part", part.value())
                .param("position", position)
                .param("path", field.path().toArray(String[]::new))
                .param("title", field.title())
                .param("indicator", field.indicator().orElse(null))
                .param("source", field.source().map(Enum::name).orElse(null))
                .param("note", field.note())
                .update();
    }

    private Template template(ResultSet row, int number) throws SQLException {
        UUID id = Rows.uuid(row, "id");
        return new Template(
                new Id<>(id),
                Rows.uuid(row, "organization_id"),
                new Id<>(Rows.uuid(row, "plan_id")),
                row.getString("title"),
                row.getBoolean("confirmed"),
                parts(id),
                row.getInt("version"));
    }

    private List<Part> parts(UUID template) {
        Map<UUID, List<Field>> fields = new HashMap<>();
        jdbc.sql("""
                select f.* from reporting.field f join reporting.part p on p.id = f.part_id
                where p.template_id = :template order by f.position
                """).param("template", template).query((ResultSet row) -> {
            fields.computeIfAbsent(Rows.uuid(row, "part_id"), part -> new ArrayList<>())
                    .add(field(row));
        });
        return jdbc.sql("select * from reporting.part where template_id = :template order by position")
                .param("template", template)
                .query((row, number) -> new Part(
                        new Id<>(Rows.uuid(row, "id")),
                        PartKind.valueOf(row.getString("kind")),
                        row.getString("label"),
                        row.getString("title"),
                        fields.getOrDefault(Rows.uuid(row, "id"), List.of())))
                .list();
    }

    private static Field field(ResultSet row) throws SQLException {
        return new Field(
                new Id<>(Rows.uuid(row, "id")),
                List.of((String[]) row.getArray("path").getArray()),
                row.getString("title"),
                Optional.ofNullable(row.getString("indicator")),
                Optional.ofNullable(row.getString("source_kind")).map(SourceKind::valueOf),
                row.getString("note"));
    }
}
