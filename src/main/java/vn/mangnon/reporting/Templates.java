package vn.mangnon.reporting;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.mangnon.database.Rows;
import vn.mangnon.journal.Journal;
import vn.mangnon.planning.Plan;
import vn.mangnon.planning.Provision;
import vn.mangnon.shared.Actor;
import vn.mangnon.shared.Id;
import vn.mangnon.shared.NotFound;
import vn.mangnon.shared.Refused;
import vn.mangnon.shared.Scope;
import vn.mangnon.shared.Stale;

/** The forms of reports. Those in use are for everybody to see, drafts for the body that makes them. */
@Component
public class Templates {
    private final JdbcClient jdbc;
    private final TemplateParts parts;
    private final Journal journal;

    Templates(JdbcClient jdbc, TemplateParts parts, Journal journal) {
        this.jdbc = jdbc;
        this.parts = parts;
        this.journal = journal;
    }

    /** The newest form in use that was read from a plan's outline. */
    @Transactional(readOnly = true)
    public Optional<Template> find(Plan plan) {
        return jdbc.sql("""
                select * from reporting.template where plan_id = :plan and state = 'PUBLISHED'
                order by edition desc limit 1
                """)
                .param("plan", plan.id().value())
                .query(this::template)
                .optional();
    }

    /** The newest edition of the form by which a duty is reported on: the one chosen for it, else its plan's. */
    @Transactional(readOnly = true)
    public Optional<Template> find(Provision provision) {
        return jdbc.sql("""
                select t.* from reporting.template t
                left join reporting.duty d on d.provision_id = :provision
                where t.state = 'PUBLISHED'
                  and case when d.series is null then t.plan_id = :plan else t.series = d.series end
                order by t.edition desc limit 1
                """)
                .param("provision", provision.id().value())
                .param("plan", provision.plan().value())
                .query(this::template)
                .optional();
    }

    @Transactional(readOnly = true)
    public Template of(Report report) {
        return jdbc.sql("select * from reporting.template where id = :id")
                .param("id", report.template().value())
                .query(this::template)
                .single();
    }

    /** The edition by which a report was handed in some turn. */
    @Transactional(readOnly = true)
    public Template of(Report report, int turn) {
        return jdbc.sql("""
                select t.* from reporting.template t
                join reporting.submission s on s.template_id = t.id where s.report_id = :report and s.turn = :turn
                """)
                .param("report", report.id().value())
                .param("turn", turn)
                .query(this::template)
                .single();
    }

    @Transactional(readOnly = true)
    public Template require(Scope scope, Id<Template> id) {
        return jdbc.sql("""
                select t.* from reporting.template t
                where t.id = :id and (t.state <> 'DRAFT'
                   or t.organization_id in (select units.organizations_within(:seenOrganizations)))
                """)
                .param("id", id.value())
                .params(scope.parameters())
                .query(this::template)
                .optional()
                .orElseThrow(NotFound::new);
    }

    /** The newest edition in use of a form. */
    @Transactional(readOnly = true)
    public Optional<Template> current(Template any) {
        return newest(any, 0);
    }

    /** The same, if it is a later one than this. */
    @Transactional(readOnly = true)
    public Optional<Template> newer(Template used) {
        return newest(used, used.edition());
    }

    private Optional<Template> newest(Template any, int after) {
        return jdbc.sql("""
                select * from reporting.template where series = :series and state = 'PUBLISHED' and edition > :after
                order by edition desc limit 1
                """)
                .param("series", any.series())
                .param("after", after)
                .query(this::template)
                .optional();
    }

    /** Keeps a form read from a plan as confirmed. Refused once reports stand on it: they were asked its questions. */
    @Transactional
    public void confirm(Actor actor, Plan plan, Template template) {
        if (inUse(plan)) {
            throw new Refused("reporting.template.in-use");
        }
        jdbc.sql("select id from reporting.template where plan_id = :plan")
                .param("plan", plan.id().value())
                .query(UUID.class)
                .list()
                .forEach(id -> delete(new Id<>(id)));
        insert(template.in(Template.State.PUBLISHED));
        journal.note(actor, "reporting.deed.template", plan.ref(), Map.of());
    }

    /** Whether reports stand on its form. */
    @Transactional(readOnly = true)
    public boolean inUse(Plan plan) {
        return jdbc.sql("""
                select exists (select from reporting.report r join reporting.template t on t.id = r.template_id where t.plan_id = :plan)
                """)
                .param("plan", plan.id().value())
                .query(Boolean.class)
                .single();
    }

    /** Begins a form, or its next edition, as a draft; sent twice, once. */
    @Transactional
    public void begin(Actor actor, Template template) {
        if (insert(template.requireDraft())) {
            journal.note(actor, "reporting.deed.template-begun", template.ref(), Map.of());
        }
    }

    /** Keeps a draft as it is now. Throws Stale where somebody else has saved it since. */
    @Transactional
    public void keep(Template template) {
        move(template.requireDraft(), Template.State.DRAFT);
        parts.delete(template.id());
        parts.insert(template.id(), template.parts());
    }

    /** From here on it never changes, and duties that use the form are reported on by it. */
    @Transactional
    public void publish(Actor actor, Template template) {
        move(template.requirePublishable(), Template.State.PUBLISHED);
        journal.note(actor, "reporting.deed.template-published", template.ref(), Map.of());
    }

    /** No new report is made by it; those that stand on it go on. */
    @Transactional
    public void retire(Actor actor, Template template) {
        move(template, Template.State.RETIRED);
        journal.note(actor, "reporting.deed.template-retired", template.ref(), Map.of());
    }

    /** Throws a draft away. */
    @Transactional
    public void discard(Actor actor, Template template) {
        template.requireDraft();
        journal.note(actor, "reporting.deed.template-discarded", template.ref(), Map.of());
        delete(template.id());
    }

    private void move(Template template, Template.State next) {
        int moved = jdbc.sql("""
                update reporting.template set title = :title, purpose = :purpose, state = :next, version = version + 1,
                  check_comparisons = :comparisons, check_words = :words, check_impossible = :impossible
                where id = :id and version = :version
                """)
                .params(CrossCheck.columns(template.checks()))
                .param("title", template.title())
                .param("purpose", template.purpose())
                .param("next", next.name())
                .param("id", template.id().value())
                .param("version", template.version())
                .update();
        if (moved == 0) {
            throw new Stale();
        }
    }

    private void delete(Id<Template> id) {
        parts.delete(id);
        jdbc.sql("delete from reporting.template where id = :id")
                .param("id", id.value())
                .update();
    }

    private boolean insert(Template template) {
        int begun = jdbc.sql("""
                insert into reporting.template (id, series, edition, state, organization_id, plan_id, title, purpose,
                  check_comparisons, check_words, check_impossible)
                values (:id, :series, :edition, :state, :organization, :plan, :title, :purpose, :comparisons, :words, :impossible)
                on conflict do nothing
                """)
                .params(CrossCheck.columns(template.checks()))
                .param("id", template.id().value())
                .param("series", template.series())
                .param("edition", template.edition())
                .param("state", template.state().name())
                .param("organization", template.organization().orElse(null))
                .param("plan", template.plan().map(Id::value).orElse(null))
                .param("title", template.title())
                .param("purpose", template.purpose())
                .update();
        if (begun == 1) {
            parts.insert(template.id(), template.parts());
        }
        return begun == 1;
    }

    private Template template(ResultSet row, int number) throws SQLException {
        UUID id = Rows.uuid(row, "id");
        return new Template(
                new Id<>(id),
                Rows.uuid(row, "series"),
                row.getInt("edition"),
                Template.State.valueOf(row.getString("state")),
                Rows.findUuid(row, "organization_id"),
                Rows.findUuid(row, "plan_id").map(Id::new),
                row.getString("title"),
                row.getString("purpose"),
                parts.of(id),
                CrossCheck.of(row),
                row.getInt("version"));
    }
}
