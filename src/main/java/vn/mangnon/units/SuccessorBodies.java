package vn.mangnon.units;

import java.sql.ResultSet;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.mangnon.database.Rows;
import vn.mangnon.shared.Unscoped;

/** Who a body has become by a later day. */
@Component
public class SuccessorBodies {
    private static final String PUBLIC = "that a public body exists, and its name, is no secret";

    private final JdbcClient jdbc;

    SuccessorBodies(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private record Standing(LocalDate day, UUID body) {}

    /** Those of the bodies that are there on each day and, for those that ended before it, all that took over. */
    @Unscoped(PUBLIC)
    @Transactional(readOnly = true)
    public Map<LocalDate, Set<UUID>> on(Collection<LocalDate> days, Collection<UUID> bodies) {
        Map<LocalDate, Set<UUID>> standing = new HashMap<>();
        jdbc.sql("""
                with recursive standing (day, body) as (
                  select d.day, b.body from unnest(:days::date[]) as d (day) cross join unnest(:bodies::uuid[]) as b (body)
                  union
                  select s.day, c.successor_id from standing s
                  join units.organization o on o.id = s.body and o.valid_to < s.day
                  join units.organization_succession c on c.predecessor_id = o.id and c.takes_effect <= s.day
                )
                select s.day, s.body from standing s join units.organization o on o.id = s.body
                where coalesce(o.valid_to, 'infinity') >= s.day
                """)
                .param("days", days.stream().map(LocalDate::toString).toArray(String[]::new))
                .param("bodies", bodies.toArray(UUID[]::new))
                .query(Rows.of(Standing.class))
                .list()
                .forEach(one -> standing.computeIfAbsent(one.day, day -> new HashSet<>())
                        .add(one.body));
        return standing;
    }

    /** The body itself, or the only one that took over. */
    @Unscoped(PUBLIC)
    @Transactional(readOnly = true)
    public Optional<UUID> one(UUID body, LocalDate day) {
        Set<UUID> standing = on(List.of(day), List.of(body)).getOrDefault(day, Set.of());
        return standing.size() == 1 ? Optional.of(standing.iterator().next()) : Optional.empty();
    }

    /** To whom goes what was owed to a body: where it ended and left no one heir, to whom it last stood under. */
    @Unscoped(PUBLIC)
    @Transactional(readOnly = true)
    public Optional<UUID> collecting(UUID body, LocalDate day) {
        Optional<UUID> one = one(body, day);
        return one.isPresent() ? one : above(body).flatMap(superior -> collecting(superior, day));
    }

    /** Who stands in the place of each on a day: itself, or who took over from it however often. */
    @Unscoped(PUBLIC)
    @Transactional(readOnly = true)
    public Map<UUID, UUID> living(Collection<UUID> bodies, LocalDate day) {
        Map<UUID, UUID> living = new HashMap<>();
        jdbc.sql("select o.id, units.living(o.id, :day) as living from unnest(:bodies::uuid[]) as o (id)")
                .param("bodies", bodies.toArray(UUID[]::new))
                .param("day", day)
                .query((ResultSet row) -> {
                    living.put(Rows.uuid(row, "id"), Rows.uuid(row, "living"));
                });
        return living;
    }

    /** Whether a body is an organization, or what that is a part of, or has by a day taken over from it, however often. */
    @Unscoped(PUBLIC)
    @Transactional(readOnly = true)
    public boolean answers(UUID body, UUID organization, LocalDate day) {
        return jdbc.sql("""
                with recursive owner (id) as (
                  select unnest(array[o.id, coalesce(o.body_id, o.id)]) from units.organization o where o.id = :organization
                  union
                  select s.successor_id from owner w join units.organization_succession s on s.predecessor_id = w.id
                  where s.takes_effect <= :day
                )
                select exists (
                  select from owner w join units.organization o on o.id = w.id where coalesce(o.body_id, o.id) = :body)
                """)
                .param("day", day)
                .param("body", body)
                .param("organization", organization)
                .query(Rows.of(Boolean.class))
                .single();
    }

    private Optional<UUID> above(UUID body) {
        return jdbc.sql("""
                select parent_id from units.organization_parent where organization_id = :body
                order by lower(during) desc nulls last limit 1
                """).param("body", body).query(Rows.of(UUID.class)).optional();
    }
}
