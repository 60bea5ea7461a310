package vn.mangnon.dues;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.mangnon.database.Rows;
import vn.mangnon.dues.Accountability.Fate;
import vn.mangnon.dues.Accountability.Handing;
import vn.mangnon.dues.Accountability.Turn;
import vn.mangnon.shared.Vietnam;
import vn.mangnon.units.SuccessorBodies;

/**
 * Who answers for each due, written down as spans of time that never overlap and leave no gap. What is past stays; what is to
 * come is laid out anew whenever a due is handed on or taken back, or a body ends.
 */
@Component
public class Responsibilities {
    private final JdbcClient jdbc;
    private final SuccessorBodies successors;

    Responsibilities(JdbcClient jdbc, SuccessorBodies successors) {
        this.jdbc = jdbc;
        this.successors = successors;
    }

    /** The debtors answer from now on, unless something else is laid out already. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void begin(Collection<UUID> dues, Instant now) {
        jdbc.sql("""
                with begun as (
                  insert into dues.responsibility (due_id, organization_id, during)
                  select d.id, d.debtor_id, tstzrange(:now, null) from dues.due d
                  where d.id = any (:dues) and not exists (select from dues.responsibility where due_id = d.id))
                select d.id from dues.due d
                where d.id = any (:dues)
                  and (exists (select from units.organization where id = d.debtor_id and valid_to is not null)
                    or exists (select from dues.delegation where from_id = d.debtor_id)
                    or exists (select from dues.responsibility where due_id = d.id and organization_id <> d.debtor_id))
                """)
                .param("dues", dues.toArray(UUID[]::new))
                .param("now", Rows.utc(now))
                .query(Rows.of(UUID.class))
                .list()
                .forEach(due -> keep(due, now));
    }

    /** Lays out anew who answers for a due from now on. Returns whether anything changed. */
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean keep(UUID due, Instant moment) {
        Instant now = moment.truncatedTo(ChronoUnit.MICROS);
        UUID debtor = jdbc.sql("select debtor_id from dues.due where id = :due for update")
                .param("due", due)
                .query(UUID.class)
                .single();
        List<Turn> wanted = accountability(due, debtor).from(now);
        List<Turn> written = turns(due);
        List<Turn> kept =
                written.stream().filter(turn -> !turn.since().isAfter(now)).toList();
        boolean same = !kept.isEmpty()
                && kept.getLast().organization().equals(wanted.getFirst().organization());
        Instant start = same ? kept.getLast().since() : now;
        if (same && written.subList(kept.size(), written.size()).equals(wanted.subList(1, wanted.size()))) {
            return false;
        }
        write(due, wanted, start);
        return true;
    }

    /** Who answers now, by due; a due that nobody had to answer for yet is left out. */
    @Transactional(readOnly = true)
    public Map<UUID, UUID> at(Collection<Due> dues, Instant now) {
        Map<UUID, UUID> answering = new HashMap<>();
        jdbc.sql("""
                select due_id, organization_id from dues.responsibility where due_id = any (:dues) and during @> :now
                """)
                .param("dues", dues.stream().map(due -> due.id().value()).toArray(UUID[]::new))
                .param("now", Rows.utc(now))
                .query((ResultSet row) -> {
                    answering.put(Rows.uuid(row, "due_id"), Rows.uuid(row, "organization_id"));
                });
        return answering;
    }

    /** Who answers for a due now: the debtor, or whoever stands in its place. */
    @Transactional(readOnly = true)
    public UUID of(Due due, Instant now) {
        return at(List.of(due), now).getOrDefault(due.id().value(), due.debtor());
    }

    /** The board or body that decides on a due now: the one it goes through, else the creditor, or who took over from it. */
    @Transactional(readOnly = true)
    public UUID collector(Due due, Instant now) {
        UUID through = due.via().orElse(due.creditor());
        LocalDate today = now.atZone(Vietnam.ZONE).toLocalDate();
        return successors.living(List.of(through), today).getOrDefault(through, through);
    }

    /** Open dues whose body, now or in a span to come, will have ended before that span is over. */
    @Transactional(propagation = Propagation.MANDATORY)
    public List<UUID> outlived(Instant now, int most) {
        return jdbc.sql("""
                select distinct r.due_id from (
                  select due_id, organization_id, during from dues.responsibility where upper_inf(during)
                  union all
                  select due_id, organization_id, during from dues.responsibility
                  where not upper_inf(during) and upper(during) > :now) r
                join units.organization o on o.id = r.organization_id and o.valid_to is not null
                join dues.due d on d.id = r.due_id and d.ended_because is null
                where coalesce(upper(r.during), 'infinity') > (o.valid_to + 1)::timestamp at time zone :zone
                  and units.heir(o.id) is not null
                limit :most
                """)
                .param("now", Rows.utc(now))
                .param("zone", Vietnam.ZONE.getId())
                .param("most", most)
                .query(Rows.of(UUID.class))
                .list();
    }

    private void write(UUID due, List<Turn> wanted, Instant start) {
        jdbc.sql("delete from dues.responsibility where due_id = :due and lower(during) >= :start")
                .param("due", due)
                .param("start", Rows.utc(start))
                .update();
        jdbc.sql("""
                update dues.responsibility set during = tstzrange(lower(during), :start)
                where due_id = :due and (upper_inf(during) or upper(during) > :start)
                """).param("due", due).param("start", Rows.utc(start)).update();
        for (int i = 0; i < wanted.size(); i++) {
            Instant since = i == 0 ? start : wanted.get(i).since();
            Optional<Instant> until =
                    i + 1 < wanted.size() ? Optional.of(wanted.get(i + 1).since()) : Optional.empty();
            insert(due, wanted.get(i).organization(), since, until);
        }
    }

    private List<Turn> turns(UUID due) {
        return jdbc.sql("""
                select organization_id as organization, lower(during) as since from dues.responsibility
                where due_id = :due order by lower(during)
                """)
                .param("due", due)
                .query((row, number) -> new Turn(Rows.uuid(row, "organization"), Rows.instant(row, "since")))
                .list();
    }

    private Accountability accountability(UUID due, UUID first) {
        Map<UUID, Fate> fates = new HashMap<>();
        jdbc.sql("""
                with recursive known (id) as (
                  select :first::uuid
                  union
                  select x.id from known k join units.organization o on o.id = k.id cross join lateral (
                    select units.heir(o.id) as id where o.valid_to is not null
                    union all
                    select g.to_id from dues.delegation g
                    where g.from_id = o.id and (g.due_id is null or g.due_id = :due)) x
                  where x.id is not null)
                select o.id, (o.valid_to + 1)::timestamp at time zone :zone as ended, units.heir(o.id) as heir
                from known k join units.organization o on o.id = k.id
                """)
                .param("first", first)
                .param("due", due)
                .param("zone", Vietnam.ZONE.getId())
                .query((ResultSet row) -> {
                    Fate fate = new Fate(Rows.findInstant(row, "ended"), Rows.findUuid(row, "heir"));
                    fates.put(Rows.uuid(row, "id"), fate);
                });
        return new Accountability(first, fates, handings(due, fates.keySet()));
    }

    private List<Handing> handings(UUID due, Collection<UUID> from) {
        return jdbc.sql("""
                select from_id, to_id, lower(during) as since, least(upper(during), taken_back_at) as until, made_at
                from dues.delegation
                where from_id = any (:from) and (due_id is null or due_id = :due)
                  and (taken_back_at is null or taken_back_at > lower(during))
                """)
                .param("from", from.toArray(UUID[]::new))
                .param("due", due)
                .query(Responsibilities::handing)
                .list();
    }

    private static Handing handing(ResultSet row, int number) throws SQLException {
        return new Handing(
                Rows.uuid(row, "from_id"),
                Rows.uuid(row, "to_id"),
                Rows.instant(row, "since"),
                Rows.findInstant(row, "until"),
                Rows.instant(row, "made_at"));
    }

    private void insert(UUID due, UUID organization, Instant since, Optional<Instant> until) {
        jdbc.sql("""
                insert into dues.responsibility (due_id, organization_id, during)
                values (:due, :organization, tstzrange(:since, :until))
                """)
                .param("due", due)
                .param("organization", organization)
                .param("since", Rows.utc(since))
                .param("until", until.map(Rows::utc).orElse(null))
                .update();
    }
}
