package vn.mangnon.planning;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.mangnon.database.Rows;
import vn.mangnon.journal.Journal;
import vn.mangnon.shared.Actor;
import vn.mangnon.shared.Folded;
import vn.mangnon.shared.Id;
import vn.mangnon.shared.NotFound;
import vn.mangnon.shared.Ref;
import vn.mangnon.shared.Scope;
import vn.mangnon.units.Organization;

/**
 * Names that people put right. A rule serves the body it was kept for, and the other bodies of its province as far as they
 * have none of their own and may name the organizations it means.
 */
@Component
class BodyRules {
    private static final String RULE = """
            select r.id, r.kept_for, r.name, r.folded, r.kept_by, r.kept_at,
                   (select coalesce(array_agg(o.organization_id), '{}') from planning.body_rule_organization o
                    where o.rule_id = r.id) as organizations
            from planning.body_rule r where r.taken_back_at is null
            """;

    /** The province an area is in, itself where it is one or is the country. */
    private static final String PROVINCE = """
            coalesce((select a.id from units.area_reach h join units.area a on a.id = h.root_id
                      where h.area_id = o.area_id and a.level = 'PROVINCE'
                      order by a.valid_to desc nulls first limit 1), o.area_id)\
            """;

    private final JdbcClient jdbc;
    private final Journal journal;

    BodyRules(JdbcClient jdbc, Journal journal) {
        this.jdbc = jdbc;
        this.journal = journal;
    }

    /** From now on a name in the documents of the plan's body means these. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void keep(Actor actor, Plan plan, String name, Collection<UUID> organizations) {
        String folded = Folded.of(name).text();
        if (folded.isEmpty()) {
            return;
        }
        jdbc.sql("""
                update planning.body_rule set taken_back_at = clock_timestamp()
                where kept_for = :body and folded = :folded and taken_back_at is null
                """).param("body", plan.issuer()).param("folded", folded).update();
        UUID id = Id.uuid();
        jdbc.sql("""
                insert into planning.body_rule (id, kept_for, province_id, name, folded, kept_by)
                select :id, o.id, %s, :name, :folded, :by from units.organization o where o.id = :body
                """.formatted(PROVINCE))
                .param("id", id)
                .param("body", plan.issuer())
                .param("name", name)
                .param("folded", folded)
                .param("by", actor.name())
                .update();
        jdbc.sql("""
                insert into planning.body_rule_organization (rule_id, organization_id)
                select :id, organization from unnest(:organizations::uuid[]) as organization
                """)
                .param("id", id)
                .param("organizations", organizations.toArray(UUID[]::new))
                .update();
    }

    /** Whom a body means, by folded name; of the province's other bodies the newest rule that it may use. */
    @Transactional(propagation = Propagation.SUPPORTS)
    public Map<String, Set<UUID>> meanings(Organization body, Set<UUID> nameable) {
        Map<String, Set<UUID>> meanings = new HashMap<>();
        jdbc.sql(RULE + """
                  and (r.kept_for = :body
                       or r.province_id = (select %s from units.organization o where o.id = :body))
                order by r.kept_for = :body desc, r.kept_at desc, r.id desc
                """.formatted(PROVINCE))
                .param("body", body.id().value())
                .query((ResultSet row) -> {
                    Set<UUID> organizations = organizations(row);
                    boolean own = Rows.uuid(row, "kept_for").equals(body.id().value());
                    if (nameable.containsAll(organizations) && (own || !organizations.isEmpty())) {
                        meanings.putIfAbsent(row.getString("folded"), organizations);
                    }
                });
        return meanings;
    }

    /** Those that are kept now, for bodies the reader sees. */
    @Transactional(readOnly = true)
    public List<BodyRule> list(Scope scope) {
        return jdbc.sql(RULE + """
                  and r.kept_for in (select units.organizations_within(:seenOrganizations))
                order by r.folded, r.kept_at desc
                """)
                .params(scope.parameters())
                .query(BodyRules::rule)
                .list();
    }

    /** Names are proposed again as they were before; what was matched already stays. */
    @Transactional
    public void takeBack(Actor actor, Scope scope, Id<BodyRule> id) {
        int taken =
                jdbc.sql("""
                update planning.body_rule set taken_back_at = clock_timestamp()
                where id = :id and taken_back_at is null
                  and kept_for in (select units.organizations_within(:seenOrganizations))
                """).params(scope.parameters()).param("id", id.value()).update();
        if (taken == 0) {
            throw new NotFound();
        }
        journal.note(actor, "planning.deed.rule-taken-back", new Ref("body-rule", id.value()), Map.of());
    }

    private static BodyRule rule(ResultSet row, int number) throws SQLException {
        return new BodyRule(
                new Id<>(Rows.uuid(row, "id")),
                Rows.uuid(row, "kept_for"),
                row.getString("name"),
                organizations(row),
                row.getString("kept_by"),
                Rows.instant(row, "kept_at"));
    }

    private static Set<UUID> organizations(ResultSet row) throws SQLException {
        return List.of((UUID[]) row.getArray("organizations").getArray()).stream()
                .collect(Collectors.toSet());
    }
}
