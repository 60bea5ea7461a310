package vn.mangnon.campaigns;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.mangnon.database.Rows;
import vn.mangnon.shared.Actor;
import vn.mangnon.shared.Id;
import vn.mangnon.shared.Period;
import vn.mangnon.shared.Scope;
import vn.mangnon.units.AreaLevel;
import vn.mangnon.units.Line;

/** What everybody at a level owes in campaigns. */
@Component
public class Works {
    private static final String COLUMNS = """
            select w.id, w.campaign_id, w.level, w.line, w.kind, w.quantity, w.at_least, w.first, w.last
            from campaigns.work w
            """;

    private final JdbcClient jdbc;

    Works(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Of one campaign, the highest level first. */
    @Transactional(readOnly = true)
    public List<Work> of(Campaign campaign) {
        return jdbc.sql(COLUMNS + """
                where w.campaign_id = :campaign
                order by array_position(array['PROVINCE', 'DISTRICT', 'COMMUNE'], w.level), w.line nulls first, w.id
                """)
                .param("campaign", campaign.id().value())
                .query(Works::work)
                .list();
    }

    /** What a unit owes in a campaign. */
    record Owed(Work work, String campaign, UUID unit) {}

    /** What the reader's own body, or the area it works in, owes in campaigns that run on a day. */
    @Transactional(readOnly = true)
    List<Owed> owedBy(Scope scope, Actor actor, LocalDate day) {
        return jdbc.sql("""
                select w.id, w.campaign_id, w.level, w.line, w.kind, w.quantity, w.at_least, w.first, w.last,
                       c.name, case when w.line is null then a.id else o.id end as unit
                from campaigns.work w
                join campaigns.campaign c on c.id = w.campaign_id
                join units.organization o on o.id = :body and o.id = any (:seenOrganizations)
                join units.area a on a.id = o.area_id and a.level = w.level
                where c.withdrawn_because is null and :day between c.first and c.last
                  and a.id in (select units.areas_at(c.area_id, :day))
                  and (w.line = o.line and o.kind in ('PEOPLES_COMMITTEE', 'UNION', 'COUNCIL', 'SCHOOL', 'FUND')
                    or w.line is null and cardinality(:seenAreas::uuid[]) > 0)
                order by c.first, c.id, w.id
                """)
                .param("body", actor.body())
                .param("day", day)
                .params(scope.parameters())
                .query((row, number) -> new Owed(work(row, number), row.getString("name"), Rows.uuid(row, "unit")))
                .list();
    }

    /** Does nothing where the same is owed already. */
    @Transactional(propagation = Propagation.MANDATORY)
    boolean insert(Work work) {
        return jdbc.sql("""
                insert into campaigns.work (id, campaign_id, level, line, kind, quantity, at_least, first, last)
                values (:id, :campaign, :level, :line, :kind, :quantity, :least, :first, :last)
                on conflict do nothing
                """)
                        .param("id", work.id().value())
                        .param("campaign", work.campaign())
                        .param("level", work.level().name())
                        .param("line", work.line().map(Enum::name).orElse(null))
                        .param("kind", work.kind())
                        .param("quantity", work.quantity())
                        .param(
                                "least",
                                work.atLeast().isPresent() ? work.atLeast().getAsLong() : null)
                        .param("first", work.days().first())
                        .param("last", work.days().last())
                        .update()
                == 1;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    boolean delete(Campaign campaign, UUID work) {
        return jdbc.sql("delete from campaigns.work where id = :id and campaign_id = :campaign")
                        .param("id", work)
                        .param("campaign", campaign.id().value())
                        .update()
                == 1;
    }

    /** Work that began or ended with its campaign still does after the campaign was moved. */
    @Transactional(propagation = Propagation.MANDATORY)
    void move(Campaign campaign, Period before) {
        jdbc.sql("""
                update campaigns.work
                set first = case when first = :oldFirst then :first else least(first, :last) end,
                    last = case when last = :oldLast then :last else greatest(last, :first) end
                where campaign_id = :campaign
                """)
                .param("oldFirst", before.first())
                .param("oldLast", before.last())
                .param("first", campaign.days().first())
                .param("last", campaign.days().last())
                .param("campaign", campaign.id().value())
                .update();
    }

    private static Work work(ResultSet row, int number) throws SQLException {
        long least = row.getLong("at_least");
        OptionalLong atLeast = row.wasNull() ? OptionalLong.empty() : OptionalLong.of(least);
        return new Work(
                new Id<>(Rows.uuid(row, "id")),
                Rows.uuid(row, "campaign_id"),
                AreaLevel.valueOf(row.getString("level")),
                Optional.ofNullable(row.getString("line")).map(Line::valueOf),
                row.getString("kind"),
                row.getString("quantity"),
                atLeast,
                new Period(Rows.day(row, "first"), Rows.day(row, "last")));
    }
}
