package vn.mangnon.planning.approval;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.mangnon.database.Rows;
import vn.mangnon.identity.Staff;
import vn.mangnon.journal.Journal;
import vn.mangnon.planning.Plan;
import vn.mangnon.planning.approval.Authority.Field;
import vn.mangnon.planning.approval.Authority.Manner;
import vn.mangnon.shared.Actor;
import vn.mangnon.shared.Id;
import vn.mangnon.shared.NotFound;
import vn.mangnon.shared.Ref;
import vn.mangnon.shared.Role;
import vn.mangnon.shared.Scope;
import vn.mangnon.shared.Stale;
import vn.mangnon.units.Line;

/** Who may decide on plans, from when to when. */
@Component
public class Authorities {
    private static final String SELECT = """
            select id, organization_id, holder_id, title, manner, of_id, line, kind, first_on, last_on, source, granted_by_id,
                   version
            from planning.authority
            """;

    private final JdbcClient jdbc;
    private final Staff staff;
    private final Journal journal;

    Authorities(JdbcClient jdbc, Staff staff, Journal journal) {
        this.jdbc = jdbc;
        this.staff = staff;
        this.journal = journal;
    }

    /** Of the bodies an administrator looks after, also those that are over. */
    @Transactional(readOnly = true)
    public List<Authority> list(Scope scope) {
        return jdbc.sql(SELECT + """
                 where organization_id in (select units.organizations_within(:seenOrganizations))
                order by organization_id, last_on nulls first, first_on desc, id
                """)
                .params(scope.parameters())
                .query(Authorities::authority)
                .list();
    }

    @Transactional(readOnly = true)
    public Authority require(Scope scope, Id<Authority> id) {
        return list(scope).stream()
                .filter(authority -> authority.id().equals(id))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    /**
     * By what somebody may decide on a plan in a body's name on all of these days; empty where she may not. Who was
     * authorised may as long as the head who authorised her may herself.
     */
    @Transactional(readOnly = true)
    public Optional<Authority> deciding(Actor actor, Plan plan, UUID body, List<LocalDate> days) {
        if (!actor.mayActAs(Role.LEADER) || days.isEmpty()) {
            return Optional.empty();
        }
        Map<Id<Authority>, Authority> all = in(body);
        Line line = line(plan);
        Set<UUID> above = above(plan);
        return all.values().stream()
                .filter(authority -> holds(actor, authority, days.getLast()))
                .filter(authority -> stands(authority, plan, line, above, days))
                .filter(authority -> authority
                        .grantedBy()
                        .map(all::get)
                        .map(head -> stands(head, plan, line, above, days))
                        .orElse(authority.grantedBy().isEmpty()))
                .findFirst();
    }

    /** The title of the head in whose body's name is decided. */
    @Transactional(readOnly = true)
    public Optional<String> headTitle(Plan plan, Authority authority) {
        return in(authority.body()).values().stream()
                .filter(head -> head.manner() == Manner.HEAD && !head.title().isEmpty())
                .map(Authority::title)
                .findFirst();
    }

    /** In whose names plans are decided: to choose from when one is submitted. */
    @Transactional(readOnly = true)
    public List<UUID> deciders(Plan plan, LocalDate day) {
        Line line = line(plan);
        Set<UUID> above = above(plan);
        return jdbc
                .sql(SELECT + " where granted_by_id is null order by manner desc, id")
                .query(Authorities::authority)
                .list()
                .stream()
                .filter(authority -> stands(authority, plan, line, above, List.of(day)))
                .map(Authority::body)
                .distinct()
                .toList();
    }

    /** Adds one; the same sent twice is added once. */
    @Transactional
    public void add(Actor actor, Authority authority) {
        authority.grantedBy().map(head -> in(authority.body()).get(head)).ifPresent(authority::grantedBy);
        int added = jdbc.sql("""
                insert into planning.authority (id, organization_id, holder_id, title, manner, of_id, line, kind, first_on,
                  last_on, source, granted_by_id)
                values (:id, :body, :holder, :title, :manner, :of, :line, :kind, :first, :last, :source, :grantedBy)
                on conflict (id) do nothing
                """).params(fields(authority)).update();
        if (added > 0) {
            journal.note(actor, "planning.deed.authority", ref(authority), Map.of());
        }
    }

    /** Its last day. */
    @Transactional
    public void end(Actor actor, Authority authority, LocalDate day) {
        int ended = jdbc.sql("""
                update planning.authority set last_on = :last, version = version + 1 where id = :id and version = :version
                """)
                .param("last", authority.until(day).last().orElse(day))
                .param("id", authority.id().value())
                .param("version", authority.version())
                .update();
        if (ended == 0) {
            throw new Stale();
        }
        journal.note(actor, "planning.deed.authority-ended", ref(authority), Map.of("day", day.toString()));
    }

    private static Ref ref(Authority authority) {
        return Ref.of("authority", authority.id());
    }

    /** In the position now, in the organization itself or a part of it. */
    private boolean holds(Actor actor, Authority authority, LocalDate day) {
        return actor.organization().equals(authority.holder())
                && (authority.title().isEmpty()
                        || staff.titles(actor, day).stream().anyMatch(authority.title()::equalsIgnoreCase));
    }

    private static boolean stands(Authority authority, Plan plan, Line line, Set<UUID> above, List<LocalDate> days) {
        return days.stream().allMatch(authority::on) && authority.field().covers(plan, line, above);
    }

    private Map<Id<Authority>, Authority> in(UUID body) {
        return jdbc
                .sql(SELECT + " where organization_id = :body order by manner desc, id")
                .param("body", body)
                .query(Authorities::authority)
                .list()
                .stream()
                .collect(Collectors.toMap(
                        Authority::id, authority -> authority, (a, b) -> a, java.util.LinkedHashMap::new));
    }

    private Line line(Plan plan) {
        return jdbc.sql("select line from units.organization where id = :id")
                .param("id", plan.issuer())
                .query((row, number) -> Line.valueOf(row.getString("line")))
                .single();
    }

    private Set<UUID> above(Plan plan) {
        return Set.copyOf(jdbc.sql("select root_id from units.organization_reach where organization_id = :id")
                .param("id", plan.issuer())
                .query(UUID.class)
                .list());
    }

    private static Map<String, @Nullable Object> fields(Authority authority) {
        Map<String, @Nullable Object> fields = new HashMap<>();
        fields.put("id", authority.id().value());
        fields.put("body", authority.body());
        fields.put("holder", authority.holder());
        fields.put("title", authority.title());
        fields.put("manner", authority.manner().name());
        fields.put("of", authority.field().of().orElse(null));
        fields.put("line", authority.field().line().map(Enum::name).orElse(null));
        fields.put("kind", authority.field().kind());
        fields.put("first", authority.first());
        fields.put("last", authority.last().orElse(null));
        fields.put("source", authority.source());
        fields.put("grantedBy", authority.grantedBy().map(Id::value).orElse(null));
        return fields;
    }

    private static Authority authority(ResultSet row, int number) throws SQLException {
        return new Authority(
                new Id<>(Rows.uuid(row, "id")),
                Rows.uuid(row, "organization_id"),
                Rows.uuid(row, "holder_id"),
                row.getString("title"),
                Manner.valueOf(row.getString("manner")),
                new Field(
                        Rows.findUuid(row, "of_id"),
                        Optional.ofNullable(row.getString("line")).map(Line::valueOf),
                        row.getString("kind")),
                Rows.day(row, "first_on"),
                Rows.findDay(row, "last_on"),
                row.getString("source"),
                Rows.findUuid(row, "granted_by_id").map(Id::new),
                row.getInt("version"));
    }
}
