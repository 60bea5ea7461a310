package vn.mangnon.planning.obstacles;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.mangnon.database.Rows;
import vn.mangnon.dues.Dues;
import vn.mangnon.dues.Responsibilities;
import vn.mangnon.shared.Actor;
import vn.mangnon.shared.Id;
import vn.mangnon.shared.NotFound;
import vn.mangnon.shared.Ref;
import vn.mangnon.shared.Scope;
import vn.mangnon.shared.Stale;
import vn.mangnon.web.BusinessClock;

/**
 * Obstacles and proposals. One is seen up and down the raiser's line, and by every body that has or had to answer and
 * those above it; never across.
 */
@Component
public class Obstacles {
    /** Of a statement about {@code planning.obstacle o}. */
    static final String SEEN = """
            (o.raiser_id in (select units.organizations_within(:seenOrganizations))
              or o.raiser_id in (select r.root_id from units.organization_reach r
                                 where r.organization_id = any (:seenOrganizations))
              or exists (select from planning.obstacle_holder s where s.obstacle_id = o.id
                           and s.organization_id in (select units.organizations_within(:seenOrganizations))))
            """;

    private final JdbcClient jdbc;
    private final Dues dues;
    private final Responsibilities responsibilities;
    private final BusinessClock clock;

    Obstacles(JdbcClient jdbc, Dues dues, Responsibilities responsibilities, BusinessClock clock) {
        this.jdbc = jdbc;
        this.dues = dues;
        this.responsibilities = responsibilities;
        this.clock = clock;
    }

    /** A body that has or had to answer, from when on, and why it was handed on to it. */
    public record Held(UUID organizationId, Instant since, String because) {}

    /** What was raised from some record already. */
    public record Tracked(UUID id, String words) {}

    @Transactional(readOnly = true)
    public Obstacle require(Scope scope, Id<Obstacle> id) {
        Obstacle put = jdbc.sql("""
                select o.*, h.organization_id as holder_id from planning.obstacle o
                join planning.obstacle_holder h on h.obstacle_id = o.id and upper_inf(h.during)
                where o.id = :id and\s""" + SEEN)
                .param("id", id.value())
                .params(scope.parameters())
                .query(Obstacles::obstacle)
                .optional()
                .orElseThrow(NotFound::new);
        return dues.because(scope, Ref.of(Obstacle.KIND, id)).stream()
                .findFirst()
                .map(Dues.Urged::due)
                .map(due -> put.heldBy(responsibilities.of(due, clock.now()), due.id()))
                .orElse(put);
    }

    /** What was raised from these records, as far as the reader sees it. */
    @Transactional(readOnly = true)
    public List<Tracked> from(Scope scope, Collection<UUID> sources) {
        return jdbc.sql("select o.id, o.words from planning.obstacle o where o.source_id = any (:sources) and " + SEEN)
                .param("sources", sources.toArray(UUID[]::new))
                .params(scope.parameters())
                .query(Rows.of(Tracked.class))
                .list();
    }

    /** The words of the task it is about. */
    @Transactional(readOnly = true)
    public Optional<String> task(Obstacle obstacle) {
        return jdbc.sql("select text from planning.item where id = :task::uuid")
                .param("task", obstacle.task().orElse(null))
                .query(Rows.of(String.class))
                .optional();
    }

    /** Who has had it, in turn; the last one has it now. */
    @Transactional(readOnly = true)
    public List<Held> chain(Obstacle obstacle) {
        return jdbc.sql("""
                select organization_id, lower(during) as since, because from planning.obstacle_holder
                where obstacle_id = :id order by lower(during)
                """)
                .param("id", obstacle.id().value())
                .query((row, number) -> new Held(
                        Rows.uuid(row, "organization_id"), Rows.instant(row, "since"), row.getString("because")))
                .list();
    }

    /** In the order they were given. */
    @Transactional(readOnly = true)
    public List<Answer> answers(Obstacle obstacle) {
        return jdbc.sql("""
                select id, organization_id, answered_at, verdict, words, promise, promised_by, kept, kept_words,
                       unsolved_because
                from planning.obstacle_answer where obstacle_id = :id order by answered_at, id
                """)
                .param("id", obstacle.id().value())
                .query(Obstacles::answer)
                .list();
    }

    /** False where it is there already; who sends an id that is another body's finds nothing. */
    @Transactional(propagation = Propagation.MANDATORY)
    boolean insert(Actor actor, UUID plan, Raising raising, Instant now) {
        int inserted = jdbc.sql("""
                insert into planning.obstacle (id, kind, plan_id, item_id, source_kind, source_id, words, raiser_id,
                  raised_by, raised_at, answer_by)
                values (:id, :kind, :plan, :task, :sourceKind, :source, :words, :raiser, :person, :now, :answerBy)
                on conflict (id) do nothing
                """)
                .param("id", raising.id().value())
                .param("kind", raising.kind().name())
                .param("plan", plan)
                .param("task", raising.task().orElse(null))
                .param("sourceKind", raising.source().kind())
                .param("source", raising.source().id())
                .param("words", raising.words())
                .param("raiser", raising.raiser())
                .param("person", actor.person())
                .param("now", Rows.utc(now))
                .param("answerBy", raising.answerBy())
                .update();
        if (inserted == 0 && !isOf(raising.raiser(), raising.id())) {
            throw new NotFound();
        }
        return inserted == 1;
    }

    private boolean isOf(UUID raiser, Id<Obstacle> id) {
        return jdbc.sql("select exists (select from planning.obstacle where id = :id and raiser_id = :raiser)")
                .param("id", id.value())
                .param("raiser", raiser)
                .query(Boolean.class)
                .single();
    }

    /** Writes what may change. Throws Stale where somebody else has changed it since. */
    @Transactional(propagation = Propagation.MANDATORY)
    void update(Obstacle obstacle) {
        int updated = jdbc.sql("""
                update planning.obstacle set state = :state, answer_by = :answerBy, version = version + 1
                where id = :id and version = :version
                """)
                .param("state", obstacle.state().name())
                .param("answerBy", obstacle.answerBy())
                .param("id", obstacle.id().value())
                .param("version", obstacle.version())
                .update();
        if (updated == 0) {
            throw new Stale();
        }
    }

    private static Obstacle obstacle(ResultSet row, int number) throws SQLException {
        return new Obstacle(
                new Id<>(Rows.uuid(row, "id")),
                ObstacleKind.valueOf(row.getString("kind")),
                new Id<>(Rows.uuid(row, "plan_id")),
                Rows.findUuid(row, "item_id"),
                new Ref(row.getString("source_kind"), Rows.uuid(row, "source_id")),
                row.getString("words"),
                Rows.uuid(row, "raiser_id"),
                Rows.instant(row, "raised_at"),
                Rows.uuid(row, "holder_id"),
                Rows.day(row, "answer_by"),
                ObstacleState.valueOf(row.getString("state")),
                Optional.empty(),
                row.getInt("version"));
    }

    private static Answer answer(ResultSet row, int number) throws SQLException {
        boolean said = row.getObject("kept") != null;
        return new Answer(
                new Id<>(Rows.uuid(row, "id")),
                Rows.uuid(row, "organization_id"),
                Rows.instant(row, "answered_at"),
                Verdict.valueOf(row.getString("verdict")),
                row.getString("words"),
                row.getString("promise"),
                Rows.findDay(row, "promised_by"),
                said ? Optional.of(row.getBoolean("kept")) : Optional.empty(),
                row.getString("kept_words"),
                row.getString("unsolved_because"));
    }
}
