package vn.mangnon.planning.obstacles;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.mangnon.database.Rows;
import vn.mangnon.planning.Plan;
import vn.mangnon.shared.Actor;
import vn.mangnon.shared.Id;
import vn.mangnon.shared.Scope;

/** Lists and counts of obstacles and proposals. */
@Component
public class ObstacleLists {
    /** Each obstacle with who has it now and what was answered last. */
    private static final String STANDING = """
            from planning.obstacle o
            join planning.obstacle_holder h on h.obstacle_id = o.id and upper_inf(h.during)
            left join lateral (select a.verdict, a.promised_by, a.kept from planning.obstacle_answer a
                               where a.obstacle_id = o.id order by a.answered_at desc, a.id desc limit 1) a on true
            """;

    /** Put to the actor's body or part, or to one in whose place it stands. */
    private static final String HELD = """
            h.organization_id in (select units.stood_for(:organization, :today)
                                  union select units.stood_for(:body, :today))
            """;

    private static final String LATE = "o.state = 'OPEN' and o.answer_by < :today";
    private static final String PROMISE_LATE = "o.state = 'ANSWERED' and a.promised_by < :today and a.kept is not true";

    private final JdbcClient jdbc;

    ObstacleLists(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Which of them are shown. */
    public enum Show {
        ALL,
        /** waits for the actor's body */
        MINE,
        /** raised by the actor's body */
        OURS,
        /** the answer, or what was promised, is late */
        LATE,
        ANSWERED
    }

    /** One line of the list. */
    public record Listed(
            UUID id,
            String kind,
            String words,
            String raiser,
            String holder,
            LocalDate answerBy,
            String state,
            @Nullable String verdict,
            @Nullable LocalDate promisedBy,
            boolean late,
            boolean promiseLate) {}

    /** How things stand with what one body raised, or has to answer. */
    public record Standing(
            String body, long open, long late, long accepted, long refused, long promiseLate, long closed) {}

    @Transactional(readOnly = true)
    public List<Listed> list(
            Scope scope, Actor actor, Show show, Optional<Id<Plan>> plan, LocalDate today, int from, int most) {
        return jdbc.sql("""
                select o.id, o.kind, left(o.words, 400) as words, r.short_name as raiser, n.short_name as holder,
                       o.answer_by, o.state, a.verdict, a.promised_by,
                """ + LATE + " as late, coalesce(" + PROMISE_LATE + ", false) as promise_late " + STANDING + """
                join units.organization_latest r on r.id = o.raiser_id
                join units.organization_latest n on n.id = units.living(h.organization_id, :today)
                where (:plan::uuid is null or o.plan_id = :plan) and (case :show
                    when 'MINE' then o.state = 'OPEN' and\s"""
                        + HELD + """
                    when 'OURS' then o.raiser_id in (:organization, :body)
                    when 'LATE' then\s"""
                        + LATE + " or " + PROMISE_LATE + " " + """
                    when 'ANSWERED' then o.state <> 'OPEN' else true end) and\s""" + Obstacles.SEEN + """
                order by o.state = 'OPEN' desc, o.answer_by, o.id offset :from limit :most
                """)
                .params(scope.parameters())
                .params(of(actor, plan, today))
                .param("show", show.name())
                .param("from", from)
                .param("most", most)
                .query(Rows.of(Listed.class))
                .list();
    }

    /** How many each list would show. */
    @Transactional(readOnly = true)
    public Map<Show, Long> counts(Scope scope, Actor actor, Optional<Id<Plan>> plan, LocalDate today) {
        Map<Show, Long> counts = new HashMap<>();
        jdbc.sql("""
                select count(*) as all,
                  count(*) filter (where o.state = 'OPEN' and\s""" + HELD + """
                  ) as mine,
                  count(*) filter (where o.raiser_id in (:organization, :body)) as ours,
                  count(*) filter (where\s""" + LATE + " or " + PROMISE_LATE + """
                  ) as late,
                  count(*) filter (where o.state <> 'OPEN') as answered\s""" + STANDING
                        + " where (:plan::uuid is null or o.plan_id = :plan) and " + Obstacles.SEEN)
                .params(scope.parameters())
                .params(of(actor, plan, today))
                .query(row -> {
                    for (Show show : Show.values()) {
                        counts.put(show, row.getLong(show.name().toLowerCase(java.util.Locale.ROOT)));
                    }
                });
        return counts;
    }

    /** By the body that has to answer; most open first. */
    @Transactional(readOnly = true)
    public List<Standing> byHolder(Scope scope, LocalDate today) {
        return standing(scope, "units.living(h.organization_id, :today)", today);
    }

    /** By the body that raised it. */
    @Transactional(readOnly = true)
    public List<Standing> byRaiser(Scope scope, LocalDate today) {
        return standing(scope, "o.raiser_id", today);
    }

    private List<Standing> standing(Scope scope, String body, LocalDate today) {
        return jdbc.sql("select n.name as body, " + """
                  count(*) filter (where o.state = 'OPEN') as open,
                  count(*) filter (where\s""" + LATE + """
                  ) as late,
                  count(*) filter (where o.state <> 'OPEN' and a.verdict in ('ACCEPTED', 'PARTLY')) as accepted,
                  count(*) filter (where o.state <> 'OPEN' and a.verdict in ('REFUSED', 'NOTED')) as refused,
                  count(*) filter (where\s""" + PROMISE_LATE + """
                  ) as promise_late,
                  count(*) filter (where o.state = 'CLOSED') as closed\s""" + STANDING
                        + " join units.organization_latest n on n.id = " + body + " where " + Obstacles.SEEN
                        + " group by n.id, n.name order by open desc, n.name collate \"vi-x-icu\"")
                .params(scope.parameters())
                .param("today", today)
                .query(Rows.of(Standing.class))
                .list();
    }

    private static Map<String, @Nullable Object> of(Actor actor, Optional<Id<Plan>> plan, LocalDate today) {
        Map<String, @Nullable Object> parameters = new HashMap<>();
        parameters.put("organization", actor.organization());
        parameters.put("body", actor.body());
        parameters.put("plan", plan.map(Id::value).orElse(null));
        parameters.put("today", today);
        return parameters;
    }
}
