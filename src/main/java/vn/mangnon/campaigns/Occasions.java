package vn.mangnon.campaigns;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.mangnon.database.Rows;
import vn.mangnon.journal.Journal;
import vn.mangnon.shared.Actor;
import vn.mangnon.shared.Id;
import vn.mangnon.shared.NotFound;
import vn.mangnon.shared.Period;
import vn.mangnon.shared.Ref;
import vn.mangnon.shared.Stale;
import vn.mangnon.units.AreaLevel;

/** The occasions of the year, which an administrator looks after; they are no secret. */
@Component
class Occasions {
    /** What the journal knows them by. */
    static final Ref SETTINGS = new Ref("occasion", new UUID(0, 9401));

    private final JdbcClient jdbc;
    private final Journal journal;

    Occasions(JdbcClient jdbc, Journal journal) {
        this.jdbc = jdbc;
        this.journal = journal;
    }

    /** In the order of the year, those taken out of use included. */
    @Transactional(readOnly = true)
    List<Occasion> all() {
        return jdbc.sql("""
                select code, name_vi, name_en, lunar, month, day, days_before, days_after, basis, in_use, version
                from campaigns.occasion order by month, day, code
                """).query(Rows.of(Occasion.class)).list();
    }

    @Transactional(readOnly = true)
    Optional<Occasion> find(String code) {
        return all().stream().filter(one -> one.code().equals(code)).findFirst();
    }

    Occasion require(String code) {
        return find(code).orElseThrow(NotFound::new);
    }

    /** Changes it. Throws Stale where somebody else has since the version it was made from. */
    @Transactional
    void save(Actor actor, Occasion occasion) {
        int updated = jdbc.sql("""
                update campaigns.occasion
                set name_vi = :nameVi, name_en = :nameEn, lunar = :lunar, month = :month, day = :day,
                    days_before = :before, days_after = :after, basis = :basis, in_use = :used, version = version + 1
                where code = :code and version = :version
                """)
                .param("nameVi", occasion.nameVi())
                .param("nameEn", occasion.nameEn())
                .param("lunar", occasion.lunar())
                .param("month", occasion.month())
                .param("day", occasion.day())
                .param("before", occasion.daysBefore())
                .param("after", occasion.daysAfter())
                .param("basis", occasion.basis())
                .param("used", occasion.inUse())
                .param("code", occasion.code())
                .param("version", occasion.version())
                .update();
        if (updated == 0) {
            throw new Stale();
        }
        journal.note(actor, "campaigns.deed.occasion", SETTINGS, Map.of("code", occasion.code()));
    }

    /** What the first campaign of its occasion begins with. */
    @Transactional(readOnly = true)
    List<Work> begin(Campaign campaign) {
        return jdbc.sql("""
                select level, kind, quantity, at_least, days_before from campaigns.occasion_work where occasion = :occasion
                """)
                .param("occasion", campaign.occasion().orElse(""))
                .query((row, number) -> work(campaign, row))
                .list();
    }

    private static Work work(Campaign campaign, ResultSet row) throws SQLException {
        long least = row.getLong("at_least");
        OptionalLong atLeast = row.wasNull() ? OptionalLong.empty() : OptionalLong.of(least);
        return new Work(
                Id.fresh(),
                campaign.id().value(),
                AreaLevel.valueOf(row.getString("level")),
                Optional.empty(),
                row.getString("kind"),
                row.getString("quantity"),
                atLeast,
                new Period(
                        campaign.days().first().minusDays(row.getInt("days_before")),
                        campaign.days().last()));
    }
}
