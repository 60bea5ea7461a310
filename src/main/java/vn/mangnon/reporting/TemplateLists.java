package vn.mangnon.reporting;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.mangnon.database.Rows;
import vn.mangnon.planning.Plan;
import vn.mangnon.shared.Scope;

/** Report forms in lists, without their parts. */
@Component
public class TemplateLists {
    private final JdbcClient jdbc;

    TemplateLists(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A form in a list: its newest edition in use, and drafts. */
    public record Listed(UUID id, String title, String purpose, int edition, String state, String body) {}

    @Transactional(readOnly = true)
    public List<Listed> list(Scope scope) {
        return jdbc.sql("""
                select t.id, t.title, t.purpose, t.edition, t.state, coalesce(o.name, '') as body
                from reporting.template t left join units.organization_latest o on o.id = t.organization_id
                where t.state = 'DRAFT' and t.organization_id in (select units.organizations_within(:seenOrganizations))
                   or t.state = 'PUBLISHED' and not exists (
                        select from reporting.template n
                        where n.series = t.series and n.edition > t.edition and n.state = 'PUBLISHED')
                order by t.title, t.edition
                """)
                .params(scope.parameters())
                .query(Rows.of(Listed.class))
                .list();
    }

    /** The editions of one form that the reader may see, the newest first. */
    @Transactional(readOnly = true)
    public List<Listed> editions(Scope scope, Template any) {
        return jdbc.sql("""
                select t.id, t.title, t.purpose, t.edition, t.state, '' as body from reporting.template t
                where t.series = :series and (t.state <> 'DRAFT'
                   or t.organization_id in (select units.organizations_within(:seenOrganizations)))
                order by t.edition desc
                """)
                .param("series", any.series())
                .params(scope.parameters())
                .query(Rows.of(Listed.class))
                .list();
    }

    /** An edition of a form, in a line. */
    public record Titled(UUID id, String title, int edition) {}

    @Transactional(readOnly = true)
    public List<Titled> titles(Scope scope, Collection<UUID> ids) {
        return jdbc.sql("""
                select t.id, t.title, t.edition from reporting.template t
                where t.id = any (:ids) and (t.state <> 'DRAFT'
                   or t.organization_id in (select units.organizations_within(:seenOrganizations)))
                """)
                .param("ids", ids.toArray(UUID[]::new))
                .params(scope.parameters())
                .query(Rows.of(Titled.class))
                .list();
    }

    /** Which of these plans have a form in use. */
    @Transactional(readOnly = true)
    public Set<UUID> confirmed(Collection<Plan> plans) {
        return Set.copyOf(jdbc.sql("""
                select plan_id from reporting.template where plan_id = any (:plans) and state = 'PUBLISHED'
                """)
                .param("plans", plans.stream().map(plan -> plan.id().value()).toArray(UUID[]::new))
                .query(UUID.class)
                .list());
    }
}
