package vn.mangnon.register;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.mangnon.database.Rows;
import vn.mangnon.journal.Journal;
import vn.mangnon.shared.Actor;
import vn.mangnon.shared.Period;
import vn.mangnon.shared.Ref;
import vn.mangnon.shared.Scope;
import vn.mangnon.shared.Unscoped;

/** Whom help reached: children in special circumstances who got nothing for long, no gift this Tết, or gifts from many. */
@Component
public class Reached {
    private final JdbcClient jdbc;
    private final Journal journal;

    Reached(JdbcClient jdbc, Journal journal) {
        this.jdbc = jdbc;
        this.journal = journal;
    }

    /** A child by name, for her commune. @param lastOn when she last got anything */
    public record Reach(
            UUID id,
            String name,
            String hamlet,
            Optional<LocalDate> lastOn,
            boolean quiet,
            boolean gift,
            long givers) {}

    /** A commune's numbers of children. @param commune empty for those of split communes whom no act has moved yet */
    public record Rate(Optional<UUID> commune, long children, long quiet, long giftless, long many) {}

    @Unscoped("a setting")
    @Transactional(readOnly = true)
    public Reaching rule() {
        return jdbc.sql("select quiet_days, givers, days_before_tet, days_after_tet from register.setting")
                .query(Rows.of(Reaching.class))
                .single();
    }

    @Transactional
    public void change(Actor actor, Reaching rule) {
        jdbc.sql("""
                update register.setting set quiet_days = :quietDays, givers = :givers, days_before_tet = :daysBeforeTet,
                  days_after_tet = :daysAfterTet
                """)
                .param("quietDays", rule.quietDays())
                .param("givers", rule.givers())
                .param("daysBeforeTet", rule.daysBeforeTet())
                .param("daysAfterTet", rule.daysAfterTet())
                .update();
        journal.note(actor, "register.deed.setting", new Ref("register-setting", new UUID(0, 0)), Map.of());
    }

    /** The children of the reader's commune whom something is to be said of; who waits longest first. */
    @Transactional(readOnly = true)
    public List<Reach> list(Scope scope, LocalDate today, Reaching rule) {
        return jdbc.sql("""
                select c.id, c.name, c.hamlet, r.last_on, r.quiet, r.gift, r.givers
                from register.child c
                cross join lateral register.reach_of(c.id, c.entered_on, :quietSince, :tetFirst, :tetLast) r
                where c.commune_id in (select register.communes_of(:seenOrganizations, :today))
                  and c.left_on is null and c.sixteen_on > :today
                  and exists (select from register.situation s join register.situation_kind k on k.code = s.kind
                              where s.child_id = c.id and s.during @> :today::date and k.sort = 'SPECIAL')
                  and (r.quiet or not r.gift or r.givers >= :givers)
                order by r.last_on nulls first, c.entered_on, c.id
                """)
                .params(scope.parameters())
                .params(parameters(today, rule))
                .query((row, number) -> new Reach(
                        Rows.uuid(row, "id"),
                        row.getString("name"),
                        row.getString("hamlet"),
                        Rows.findDay(row, "last_on"),
                        row.getBoolean("quiet"),
                        row.getBoolean("gift"),
                        row.getLong("givers")))
                .list();
    }

    /** The communes of the reader's area on today's map. Small numbers are for no reader: hide them before showing any. */
    @Transactional(readOnly = true)
    public List<Rate> rates(Scope scope, LocalDate today, Reaching rule) {
        return jdbc.sql("""
                select commune_id, children, quiet, giftless, many_givers
                from register.reach_by_commune(:seenAreas, :today, :quietSince, :tetFirst, :tetLast, :givers)
                """)
                .params(scope.parameters())
                .params(parameters(today, rule))
                .query((row, number) -> new Rate(
                        Rows.findUuid(row, "commune_id"),
                        row.getLong("children"),
                        row.getLong("quiet"),
                        row.getLong("giftless"),
                        row.getLong("many_givers")))
                .list();
    }

    private static Map<String, Object> parameters(LocalDate today, Reaching rule) {
        Period tet = rule.tet(today);
        Map<String, Object> parameters = new HashMap<>();
        parameters.put("today", today);
        parameters.put("quietSince", rule.quietSince(today));
        parameters.put("tetFirst", tet.first());
        parameters.put("tetLast", tet.last());
        parameters.put("givers", rule.givers());
        return parameters;
    }
}
