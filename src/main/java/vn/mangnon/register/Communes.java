package vn.mangnon.register;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.mangnon.database.Rows;
import vn.mangnon.notices.Notices;
import vn.mangnon.shared.Ref;
import vn.mangnon.shared.Unscoped;

/** Communes as places to move to, and who keeps their registers. */
@Component
public class Communes {
    private static final String PUBLIC = "the country's administrative units are public";

    private final JdbcClient jdbc;
    private final Notices notices;

    Communes(JdbcClient jdbc, Notices notices) {
        this.jdbc = jdbc;
        this.notices = notices;
    }

    private record Named(UUID id, String name) {}

    /** The other communes of the province that holds this one, on a day, by name. */
    @Unscoped(PUBLIC)
    @Transactional(readOnly = true)
    public Map<UUID, String> besides(UUID commune, LocalDate day) {
        return byId(jdbc.sql("""
                select c.id, n.name
                from units.area_reach h
                join units.area p on p.id = h.root_id and p.level = 'PROVINCE'
                join units.area_reach r on r.root_id = p.id and r.during @> :day
                join units.area c on c.id = r.area_id and c.level = 'COMMUNE' and c.id <> :commune
                join units.area_name n on n.area_id = c.id and n.during @> :day
                where h.area_id = :commune and (c.valid_to is null or c.valid_to >= :day)
                  and (c.valid_from is null or c.valid_from <= :day)
                group by c.id, n.name order by n.name collate "vi-x-icu"
                """)
                .param("commune", commune)
                .param("day", day)
                .query(Rows.of(Named.class))
                .list());
    }

    /** Which communes a split one went into. */
    @Unscoped(PUBLIC)
    @Transactional(readOnly = true)
    public Map<UUID, String> successors(UUID commune) {
        return byId(jdbc.sql("""
                select l.id, l.name from units.succession s join units.area_latest l on l.id = s.successor_id
                where s.predecessor_id = :commune order by l.name collate "vi-x-icu"
                """)
                .param("commune", commune)
                .query(Rows.of(Named.class))
                .list());
    }

    /** Tells a commune's committee that a record came to it; not whose. */
    @Transactional(propagation = Propagation.MANDATORY)
    void tell(UUID commune, LocalDate today, Ref about) {
        jdbc.sql("""
                select id from units.organization
                where area_id = :commune and line = 'GOVERNMENT' and kind = 'PEOPLES_COMMITTEE'
                  and daterange(valid_from, valid_to, '[]') @> :today::date
                """)
                .param("commune", commune)
                .param("today", today)
                .query(Rows.of(UUID.class))
                .list()
                .forEach(body -> notices.tell(body, today, "register.notice.moved", about, "/children/" + about.id()));
    }

    private static Map<UUID, String> byId(List<Named> rows) {
        Map<UUID, String> byId = new LinkedHashMap<>();
        rows.forEach(row -> byId.put(row.id, row.name));
        return byId;
    }
}
