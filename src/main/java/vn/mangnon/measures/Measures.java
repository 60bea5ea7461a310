package vn.mangnon.measures;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalLong;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.mangnon.database.Rows;
import vn.mangnon.shared.Ref;
import vn.mangnon.shared.Scope;
import vn.mangnon.shared.Unscoped;

/** The one door to the numbers. Any list of questions is one statement; only what lies in the reader's scope counts. */
@Component
public class Measures {
    private final JdbcClient jdbc;

    Measures(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A record behind an answer, with its part of it. */
    public record Contribution(Ref record, LocalDate happenedOn, long quantity) {}

    /** A record because of which an answer is other now than it was known to be: its part then and now. */
    public record Change(int question, Ref record, long then, long now) {}

    /** The answers, in the order of the questions. */
    @Transactional(readOnly = true)
    public List<Answer> answer(Scope scope, List<Question> questions, Known known) {
        if (questions.isEmpty()) {
            return List.of();
        }
        return jdbc.sql("""
                select quantity, below, records, unsettled
                from measures.answers(:indicators, :places, :hows, :firsts::date[], :lasts::date[], :sources, :tasks, :cells, :known,
                                      :seenOrganizations, :seenAreas)
                order by number
                """)
                .params(Asked.parameters(questions, known))
                .params(scope.parameters())
                .query(Measures::answer)
                .list();
    }

    private static Answer answer(ResultSet row, int number) throws SQLException {
        long below = row.getLong("below");
        OptionalLong of = row.wasNull() ? OptionalLong.empty() : OptionalLong.of(below);
        return new Answer(row.getLong("quantity"), of, row.getLong("records"), row.getLong("unsettled") > 0);
    }

    /** The records behind an answer, newest first, as far as the reader may see them; of a rate those above the line. */
    @Transactional(readOnly = true)
    public List<Contribution> behind(Scope scope, Question question, Known known) {
        return jdbc.sql("""
                select m.record_kind, m.record_id, max(m.happened_on) as happened_on, sum(m.quantity) as quantity
                from unnest(:indicators::text[], :places::uuid[], :hows::text[], :firsts::date[], :lasts::date[],
                            :sources::text[], :tasks::text[], :cells::integer[])
                       as q (indicator, place, how, first, last, source, task, cell)
                join lateral measures.atoms(q.indicator, q.first) a on a.part = 'QUANTITY'
                cross join lateral measures.asked(a.code, q.cell, q.place, q.how, a.first, q.last, q.source, q.task, :known) m
                where m.organization_id in (select units.organizations_within(:seenOrganizations))
                   or m.area_id in (select units.areas_within(:seenAreas))
                group by m.record_kind, m.record_id order by max(m.happened_on) desc, m.record_id
                """)
                .params(Asked.parameters(List.of(question), known))
                .params(scope.parameters())
                .query(Measures::contribution)
                .list();
    }

    /** The state of the ledger that this transaction sees, to be kept with what was answered in it. */
    @Unscoped("says nothing of any record")
    @Transactional
    public Known snapshot() {
        return new Known(jdbc.sql("select pg_current_snapshot()::text")
                .query(String.class)
                .single());
    }

    /**
     * Several places together, each as it was known at a time of its own: what lies in more than one of them counts once,
     * in the state known last. The questions' own places do not matter. One statement.
     */
    @Transactional(readOnly = true)
    public List<Answer> answerTogether(Scope scope, List<Question> questions, List<Covering> coverings) {
        if (questions.isEmpty()) {
            return List.of();
        }
        return jdbc.sql("""
                with atom as materialized (
                  select q.number, a.part, a.code, a.rule, a.unit_level, q.cell, a.first, q.last, q.source, q.task
                  from unnest(:indicators::text[], :firsts::date[], :lasts::date[], :sources::text[], :tasks::text[],
                              :cells::integer[]) with ordinality as q (indicator, first, last, source, task, cell, number)
                  cross join lateral measures.atoms(q.indicator, q.first) a
                ), covering as (
                  select * from unnest(:coveredPlaces::uuid[], :coveredHows::text[], :snapshots::text[]) with ordinality
                         as c (place, how, known, turn)
                ), covered as (
                  select a.number, a.part, a.rule, m.id, m.quantity, m.status, m.subject_id, c.turn,
                         max(c.turn) over (partition by a.number, a.part, m.record_kind, m.record_id) as last_turn
                  from atom a cross join covering c
                  cross join lateral measures.asked(a.code, a.cell, c.place, c.how, a.first, a.last, a.source, a.task, c.known) m
                  where a.unit_level is null
                    and (m.organization_id in (select units.organizations_within(:seenOrganizations))
                      or m.area_id in (select units.areas_within(:seenAreas)))
                ), counted as (
                  select distinct number, part, rule, id, quantity, status, subject_id from covered where turn = last_turn
                ), summed as (
                  select number, part, case min(rule) when 'DISTINCT' then count(distinct subject_id) else sum(quantity) end as quantity,
                         null::bigint as units, count(*) as entries, count(*) filter (where status <> 'ACTUAL') as unsettled
                  from counted group by number, part
                  union all
                  select a.number, a.part, u.having_any, u.units, u.entries, u.unsettled
                  from atom a cross join covering c
                  cross join lateral measures.units_with(a.code, a.unit_level, a.cell, c.place, c.how, a.first, a.last, c.known,
                                                         :seenOrganizations, :seenAreas) u
                  where a.unit_level is not null
                  union all
                  select number, part, 0, null, 0, 0 from atom where part = 'OF'
                )
                select sum(s.quantity) filter (where s.part = 'QUANTITY') as quantity,
                       sum(case when s.part = 'OF' then s.quantity else s.units end) as below,
                       sum(s.entries) filter (where s.part = 'QUANTITY') as records, sum(s.unsettled) as unsettled
                from unnest(:indicators::text[]) with ordinality as q (indicator, number)
                left join summed s on s.number = q.number
                group by q.number order by q.number
                """)
                .params(Asked.parameters(questions, Known.NOW))
                .params(Asked.coverings(coverings))
                .params(scope.parameters())
                .query(Measures::answer)
                .list();
    }

    /** The records behind an answer to several places together, each once. */
    @Transactional(readOnly = true)
    public List<Contribution> behindTogether(Scope scope, Question question, List<Covering> coverings) {
        return jdbc.sql("""
                with covered as (
                  select m.id, m.quantity, m.record_kind, m.record_id, m.happened_on, c.turn,
                         max(c.turn) over (partition by m.record_kind, m.record_id) as last_turn
                  from unnest(:indicators::text[], :firsts::date[], :lasts::date[], :sources::text[], :tasks::text[],
                              :cells::integer[]) as q (indicator, first, last, source, task, cell)
                  join lateral measures.atoms(q.indicator, q.first) a on a.part = 'QUANTITY'
                  cross join unnest(:coveredPlaces::uuid[], :coveredHows::text[], :snapshots::text[]) with ordinality
                         as c (place, how, known, turn)
                  cross join lateral measures.asked(a.code, q.cell, c.place, c.how, a.first, q.last, q.source, q.task, c.known) m
                  where m.organization_id in (select units.organizations_within(:seenOrganizations))
                     or m.area_id in (select units.areas_within(:seenAreas))
                ), counted as (
                  select distinct id, quantity, record_kind, record_id, happened_on from covered where turn = last_turn
                )
                select record_kind, record_id, max(happened_on) as happened_on, sum(quantity) as quantity
                from counted group by record_kind, record_id order by max(happened_on) desc, record_id
                """)
                .params(Asked.parameters(List.of(question), Known.NOW))
                .params(Asked.coverings(coverings))
                .params(scope.parameters())
                .query(Measures::contribution)
                .list();
    }

    /**
     * What several places together would be answered otherwise now than as they were known, and because of which records.
     * Questions number from 0; their own places do not matter. One statement.
     */
    @Transactional(readOnly = true)
    public List<Change> since(Scope scope, List<Question> questions, List<Covering> coverings) {
        if (questions.isEmpty()) {
            return List.of();
        }
        return jdbc.sql("""
                with covered as (
                  select q.number, m.id, m.quantity, m.record_kind, m.record_id, k.was,
                         case when k.was then c.turn else 0 end as turn,
                         max(case when k.was then c.turn else 0 end)
                           over (partition by k.was, q.number, m.record_kind, m.record_id) as last_turn
                  from unnest(:indicators::text[], :firsts::date[], :lasts::date[], :sources::text[], :tasks::text[],
                              :cells::integer[]) with ordinality as q (indicator, first, last, source, task, cell, number)
                  cross join lateral measures.atoms(q.indicator, q.first) a
                  cross join unnest(:coveredPlaces::uuid[], :coveredHows::text[], :snapshots::text[]) with ordinality
                         as c (place, how, known, turn)
                  cross join lateral (values (true, c.known), (false, '')) as k (was, known)
                  cross join lateral measures.asked(a.code, q.cell, c.place, c.how, a.first, q.last, q.source, q.task, k.known) m
                  where m.organization_id in (select units.organizations_within(:seenOrganizations))
                     or m.area_id in (select units.areas_within(:seenAreas))
                ), counted as (
                  select distinct number, id, quantity, record_kind, record_id, was from covered where turn = last_turn
                )
                select number, record_kind, record_id, coalesce(sum(quantity) filter (where was), 0) as then,
                       coalesce(sum(quantity) filter (where not was), 0) as now
                from counted group by number, record_kind, record_id
                having coalesce(sum(quantity) filter (where was), 0) <> coalesce(sum(quantity) filter (where not was), 0)
                order by number, record_id
                """)
                .params(Asked.parameters(questions, Known.NOW))
                .params(Asked.coverings(coverings))
                .params(scope.parameters())
                .query((row, number) -> new Change(
                        row.getInt("number") - 1,
                        new Ref(row.getString("record_kind"), row.getObject("record_id", UUID.class)),
                        row.getLong("then"),
                        row.getLong("now")))
                .list();
    }

    static Contribution contribution(ResultSet row, int number) throws SQLException {
        return new Contribution(
                new Ref(row.getString("record_kind"), Rows.uuid(row, "record_id")),
                Rows.day(row, "happened_on"),
                row.getLong("quantity"));
    }

    /** A place as it was known at a time. Of several, the later ones in a list were known later. */
    public record Covering(Place place, Known known) {}
}
