package vn.mangnon.planning;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.mangnon.database.Rows;
import vn.mangnon.dues.Due;
import vn.mangnon.dues.DueRuleJson;
import vn.mangnon.journal.Journal;
import vn.mangnon.shared.Actor;
import vn.mangnon.shared.Id;
import vn.mangnon.shared.NotFound;
import vn.mangnon.shared.Period;
import vn.mangnon.shared.Ref;
import vn.mangnon.shared.Scope;

/** The reporting duties of plans. */
@Component
public class Provisions {
    private static final String SEEN = """
            (v.creditor_id in (select units.organizations_within(:seenOrganizations))
              or exists (select from planning.provision_debtor d where d.provision_id = v.id
                           and d.organization_id in (select units.organizations_within(:seenOrganizations))))
            """;

    private final JdbcClient jdbc;
    private final Journal journal;

    Provisions(JdbcClient jdbc, Journal journal) {
        this.jdbc = jdbc;
        this.journal = journal;
    }

    /** Those that stand: a duty whose finding was dropped is none. */
    @Transactional(readOnly = true)
    public List<Provision> of(Plan plan) {
        return jdbc.sql("""
                select v.*, array(select d.organization_id from planning.provision_debtor d
                                  where d.provision_id = v.id) as debtors
                from planning.provision v left join planning.finding f on f.id = v.finding_id
                where v.plan_id = :plan and f.standing is distinct from 'DROPPED'
                order by v.rule ->> 'date' nulls last, v.id
                """)
                .param("plan", plan.id().value())
                .query(Provisions::provision)
                .list();
    }

    /** Those whose finding was dropped. */
    @Transactional(propagation = Propagation.MANDATORY)
    List<Id<Provision>> dropped(Plan plan) {
        return jdbc.sql("""
                select v.id from planning.provision v join planning.finding f on f.id = v.finding_id
                where v.plan_id = :plan and f.standing = 'DROPPED'
                """).param("plan", plan.id().value()).query(Rows.of(UUID.class)).list().stream()
                .<Id<Provision>>map(Id::new)
                .toList();
    }

    /** A duty with the plan it stands in, and what is to be done where it is a task. */
    record Named(Id<Provision> id, UUID planId, String plan) {}

    @Transactional(readOnly = true)
    public List<Named> named(Scope scope, Collection<UUID> ids) {
        return jdbc.sql("""
                select v.id, v.plan_id, p.kind, p.subject, case v.kind when 'TASK' then ': ' || v.what else '' end as task
                from planning.provision v join planning.plan p on p.id = v.plan_id
                where v.id = any (:ids) and\s""" + SEEN)
                .param("ids", ids.toArray(UUID[]::new))
                .params(scope.parameters())
                .query((row, number) -> new Named(
                        new Id<>(Rows.uuid(row, "id")),
                        Rows.uuid(row, "plan_id"),
                        Plan.name(row.getString("kind"), row.getString("subject")) + row.getString("task")))
                .list();
    }

    /** For those who owe it, to whom it is owed, and those above either. */
    @Transactional(readOnly = true)
    public Provision require(Scope scope, Id<Provision> id) {
        return find(scope, id).orElseThrow(NotFound::new);
    }

    @Transactional(readOnly = true)
    public Optional<Provision> find(Scope scope, Id<Provision> id) {
        return jdbc.sql("""
                select v.*, array(select d.organization_id from planning.provision_debtor d
                                  where d.provision_id = v.id) as debtors
                from planning.provision v
                where v.id = :id and\s""" + SEEN)
                .param("id", id.value())
                .params(scope.parameters())
                .query(Provisions::provision)
                .optional();
    }

    /** Adds it, or puts it right. */
    @Transactional
    public void save(Actor actor, Provision provision) {
        store(provision);
        journal.note(
                actor,
                "planning.deed.provision",
                new Ref(Plan.KIND, provision.plan().value()),
                java.util.Map.of());
    }

    /** An id that is another plan's duty is refused as unknown. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void store(Provision provision) {
        int stored = jdbc.sql("""
                insert into planning.provision (id, plan_id, finding_id, kind, what, clause, creditor_id, via_id, rule, regime,
                  period_first, period_last)
                values (:id, :plan, :finding, :kind, :what, :clause, :creditor, :via, :rule::jsonb, :regime, :first, :last)
                on conflict (id) do update
                set kind = excluded.kind, what = excluded.what, creditor_id = excluded.creditor_id, via_id = excluded.via_id,
                    rule = excluded.rule, regime = excluded.regime, period_first = excluded.period_first,
                    period_last = excluded.period_last
                where provision.plan_id = excluded.plan_id
                """)
                .param("id", provision.id().value())
                .param("plan", provision.plan().value())
                .param("finding", provision.finding().map(Id::value).orElse(null))
                .param("kind", provision.kind().name())
                .param("what", provision.what())
                .param("clause", provision.clause())
                .param("creditor", provision.creditor())
                .param("via", provision.via().orElse(null))
                .param("rule", DueRuleJson.of(provision.rule()))
                .param("regime", provision.regime())
                .param("first", provision.period().first())
                .param("last", provision.period().last())
                .update();
        if (stored == 0) {
            throw new NotFound();
        }
        jdbc.sql("delete from planning.provision_debtor where provision_id = :id")
                .param("id", provision.id().value())
                .update();
        jdbc.sql("""
                insert into planning.provision_debtor (provision_id, organization_id)
                select :id, organization from unnest(:debtors::uuid[]) as organization
                """)
                .param("id", provision.id().value())
                .param("debtors", provision.debtors().toArray(UUID[]::new))
                .update();
    }

    private static Provision provision(ResultSet row, int number) throws SQLException {
        return new Provision(
                new Id<>(Rows.uuid(row, "id")),
                new Id<>(Rows.uuid(row, "plan_id")),
                Rows.findUuid(row, "finding_id").map(Id::new),
                Due.Kind.valueOf(row.getString("kind")),
                row.getString("what"),
                row.getString("clause"),
                Rows.uuid(row, "creditor_id"),
                Rows.findUuid(row, "via_id"),
                DueRuleJson.read(row.getString("rule")),
                row.getString("regime"),
                new Period(Rows.day(row, "period_first"), Rows.day(row, "period_last")),
                new HashSet<>(List.of((UUID[]) row.getArray("debtors").getArray())),
                new Provision.Laid(Rows.findDay(row, "owed_from"), Rows.findDay(row, "laid_until")));
    }
}
