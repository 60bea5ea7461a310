package vn.mangnon.measures;

import java.time.LocalDate;
import java.util.List;
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

    private record Answered(long quantity, long records, boolean estimated) {}

    /** The answers, in the order of the questions. */
    @Transactional(readOnly = true)
    public List<Answer> answer(Scope scope, List<Question> questions, Known known) {
        if (questions.isEmpty()) {
            return List.of();
        }
        return jdbc
                .sql("""
                select coalesce(sum(m.quantity), 0) as quantity, count(distinct m.record_id) as records,
                       coalesce(bool_or(m.status <> 'ACTUAL'), false) as estimated
                from unnest(:indicators::text[], :places::uuid[], :hows::text[], :firsts::date[], :lasts::date[],
                            :sources::text[]) with ordinality
                       as q (indicator, place, how, first, last, source, number)
                left join lateral (
                  select * from measures.asked(q.indicator, q.place, q.how, q.first, q.last, q.source, :known)
                  where organization_id in (select units.organizations_within(:seenOrganizations))
                     or area_id in (select units.areas_within(:seenAreas))) m on true
                group by q.number order by q.number
                """)
                .params(Asked.parameters(questions, known))
                .params(scope.parameters())
                .query(Rows.of(Answered.class))
                .stream()
                .map(row -> new Answer(row.quantity, row.records, row.estimated))
                .toList();
    }

    /** The records behind an answer, newest first, as far as the reader may see them. */
    @Transactional(readOnly = true)
    public List<Contribution> behind(Scope scope, Question question, Known known) {
        return jdbc.sql("""
                select m.record_kind, m.record_id, max(m.happened_on) as happened_on, sum(m.quantity) as quantity
                from unnest(:indicators::text[], :places::uuid[], :hows::text[], :firsts::date[], :lasts::date[],
                            :sources::text[]) as q (indicator, place, how, first, last, source),
                lateral measures.asked(q.indicator, q.place, q.how, q.first, q.last, q.source, :known) m
                where m.organization_id in (select units.organizations_within(:seenOrganizations))
                   or m.area_id in (select units.areas_within(:seenAreas))
                group by m.record_kind, m.record_id order by max(m.happened_on) desc, m.record_id
                """)
                .params(Asked.parameters(List.of(question), known))
                .params(scope.parameters())
                .query((row, number) -> new Contribution(
                        new Ref(row.getString("record_kind"), row.getObject("record_id", UUID.class)),
                        row.getObject("happened_on", LocalDate.class),
                        row.getLong("quantity")))
                .list();
    }

    /** What would be answered otherwise now than as known, and because of which records. Questions number from 0. */
    @Transactional(readOnly = true)
    public List<Change> since(Scope scope, List<Question> questions, Known known) {
        if (questions.isEmpty()) {
            return List.of();
        }
        return jdbc.sql("""
                select q.number, m.record_kind, m.record_id,
                       coalesce(sum(m.quantity) filter (where m.was), 0) as then,
                       coalesce(sum(m.quantity) filter (where not m.was), 0) as now
                from unnest(:indicators::text[], :places::uuid[], :hows::text[], :firsts::date[], :lasts::date[],
                            :sources::text[]) with ordinality
                       as q (indicator, place, how, first, last, source, number)
                cross join lateral (
                  select true as was, a.*
                  from measures.asked(q.indicator, q.place, q.how, q.first, q.last, q.source, :known) a
                  union all
                  select false, a.*
                  from measures.asked(q.indicator, q.place, q.how, q.first, q.last, q.source, '') a) m
                where m.organization_id in (select units.organizations_within(:seenOrganizations))
                   or m.area_id in (select units.areas_within(:seenAreas))
                group by q.number, m.record_kind, m.record_id
                having coalesce(sum(m.quantity) filter (where m.was), 0)
                    <> coalesce(sum(m.quantity) filter (where not m.was), 0)
                order by q.number, m.record_id
                """)
                .params(Asked.parameters(questions, known))
                .params(scope.parameters())
                .query((row, number) -> new Change(
                        row.getInt("number") - 1,
                        new Ref(row.getString("record_kind"), row.getObject("record_id", UUID.class)),
                        row.getLong("then"),
                        row.getLong("now")))
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
        return jdbc
                .sql("""
                with covered as (
                  select q.number, m.id, m.quantity, m.status, m.record_id, c.turn,
                         max(c.turn) over (partition by q.number, m.record_kind, m.record_id) as last_turn
                  from unnest(:indicators::text[], :firsts::date[], :lasts::date[], :sources::text[]) with ordinality
                         as q (indicator, first, last, source, number)
                  cross join unnest(:coveredPlaces::uuid[], :coveredHows::text[], :snapshots::text[]) with ordinality
                         as c (place, how, known, turn)
                  cross join lateral measures.asked(q.indicator, c.place, c.how, q.first, q.last, q.source, c.known) m
                  where m.organization_id in (select units.organizations_within(:seenOrganizations))
                     or m.area_id in (select units.areas_within(:seenAreas))
                ), counted as (
                  select distinct number, id, quantity, status, record_id from covered where turn = last_turn
                )
                select coalesce(sum(m.quantity), 0) as quantity, count(distinct m.record_id) as records,
                       coalesce(bool_or(m.status <> 'ACTUAL'), false) as estimated
                from unnest(:indicators::text[]) with ordinality as q (indicator, number)
                left join counted m on m.number = q.number
                group by q.number order by q.number
                """)
                .params(Asked.parameters(questions, Known.NOW))
                .params(Asked.coverings(coverings))
                .params(scope.parameters())
                .query(Rows.of(Answered.class))
                .stream()
                .map(row -> new Answer(row.quantity, row.records, row.estimated))
                .toList();
    }

    /** A place as it was known at a time. Of several, the later ones in a list were known later. */
    public record Covering(Place place, Known known) {}
}
