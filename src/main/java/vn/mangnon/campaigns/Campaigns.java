package vn.mangnon.campaigns;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.mangnon.database.Rows;
import vn.mangnon.shared.Id;
import vn.mangnon.shared.NotFound;
import vn.mangnon.shared.Period;
import vn.mangnon.shared.Scope;

/** Campaigns. One is seen by who leads it and those above, and by whoever works in its area or looks over it. */
@Component
public class Campaigns {
    private static final String SEEN = """
            select c.id, c.organization_id, c.body_id, c.area_id, c.occasion, c.name, c.theme, c.messages, c.first, c.last,
                   c.plan_id, c.template_id, c.withdrawn_because, c.version
            from campaigns.campaign c
            where (c.body_id in (select units.organizations_within(:seenOrganizations))
                or c.area_id in (select units.areas_within(:seenAreas))
                or exists (select from units.organization o join units.area_reach r on r.area_id = o.area_id
                           where o.id = any (:seenOrganizations) and r.root_id = c.area_id))
            """;

    private final JdbcClient jdbc;

    Campaigns(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The latest first. */
    @Transactional(readOnly = true)
    public List<Campaign> list(Scope scope, int from, int most) {
        return jdbc.sql(SEEN + "order by c.last desc, c.id limit :most offset :from")
                .params(scope.parameters())
                .param("most", most)
                .param("from", from)
                .query(Campaigns::campaign)
                .list();
    }

    @Transactional(readOnly = true)
    public Optional<Campaign> find(Scope scope, Id<Campaign> id) {
        return jdbc.sql(SEEN + "and c.id = :id")
                .params(scope.parameters())
                .param("id", id.value())
                .query(Campaigns::campaign)
                .optional();
    }

    @Transactional(readOnly = true)
    public Campaign require(Scope scope, Id<Campaign> id) {
        return find(scope, id).orElseThrow(NotFound::new);
    }

    /** The last one on the same occasion before it that its body led, or one in whose place it stands. */
    @Transactional(readOnly = true)
    public Optional<Campaign> before(Scope scope, Campaign campaign) {
        return jdbc.sql(SEEN + """
                and c.occasion = :occasion and c.body_id in (select units.stood_for(:body, :first)) and c.first < :first
                  and c.withdrawn_because is null
                order by c.first desc limit 1
                """)
                .params(scope.parameters())
                .param("occasion", campaign.occasion().orElse(""))
                .param("body", campaign.body())
                .param("first", campaign.days().first())
                .query(Campaigns::campaign)
                .optional();
    }

    /** False where it is there already; an id that is another body's finds nothing. */
    @Transactional(propagation = Propagation.MANDATORY)
    boolean insert(Campaign campaign) {
        int inserted = jdbc.sql("""
                insert into campaigns.campaign (id, organization_id, body_id, area_id, occasion, name, theme, messages, first,
                  last, plan_id, template_id)
                values (:id, :organization, :body, :area, :occasion, :name, :theme, :messages, :first, :last, :plan::uuid,
                  :template::uuid)
                on conflict (id) do nothing
                """)
                .params(columns(campaign))
                .param("organization", campaign.organization())
                .param("body", campaign.body())
                .param("occasion", campaign.occasion().orElse(null))
                .update();
        boolean own = inserted == 1
                || jdbc.sql("select exists (select from campaigns.campaign where id = :id and body_id = :body)")
                        .param("id", campaign.id().value())
                        .param("body", campaign.body())
                        .query(Rows.of(Boolean.class))
                        .single();
        if (!own) {
            throw new NotFound();
        }
        return inserted == 1;
    }

    /** False where its version is another one by now. */
    @Transactional(propagation = Propagation.MANDATORY)
    boolean update(Campaign campaign) {
        int updated = jdbc.sql("""
                update campaigns.campaign
                set area_id = :area, name = :name, theme = :theme, messages = :messages, first = :first, last = :last,
                    plan_id = :plan::uuid, template_id = :template::uuid, version = version + 1
                where id = :id and version = :version and withdrawn_because is null
                """)
                .params(columns(campaign))
                .param("version", campaign.version())
                .update();
        return updated == 1;
    }

    /** False where it is withdrawn already. */
    @Transactional(propagation = Propagation.MANDATORY)
    boolean withdraw(Campaign campaign, String because) {
        int updated = jdbc.sql("""
                update campaigns.campaign set withdrawn_because = :because, version = version + 1
                where id = :id and withdrawn_because is null
                """)
                .param("because", because)
                .param("id", campaign.id().value())
                .update();
        return updated == 1;
    }

    private static Map<String, Object> columns(Campaign campaign) {
        Map<String, Object> columns = new HashMap<>();
        columns.put("id", campaign.id().value());
        columns.put("area", campaign.area());
        columns.put("name", campaign.name());
        columns.put("theme", campaign.theme());
        columns.put("messages", campaign.messages().toArray(String[]::new));
        columns.put("first", campaign.days().first());
        columns.put("last", campaign.days().last());
        columns.put("plan", campaign.plan().orElse(null));
        columns.put("template", campaign.template().orElse(null));
        return columns;
    }

    private static Campaign campaign(ResultSet row, int number) throws SQLException {
        return new Campaign(
                new Id<>(Rows.uuid(row, "id")),
                Rows.uuid(row, "organization_id"),
                Rows.uuid(row, "body_id"),
                Rows.uuid(row, "area_id"),
                Optional.ofNullable(row.getString("occasion")),
                row.getString("name"),
                row.getString("theme"),
                List.of((String[]) row.getArray("messages").getArray()),
                new Period(Rows.day(row, "first"), Rows.day(row, "last")),
                Rows.findUuid(row, "plan_id"),
                Rows.findUuid(row, "template_id"),
                Optional.ofNullable(row.getString("withdrawn_because")),
                row.getInt("version"));
    }
}
