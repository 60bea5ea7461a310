package vn.mangnon.planning.approval;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.mangnon.database.Rows;
import vn.mangnon.documents.DocumentNumber;
import vn.mangnon.documents.Outgoing;
import vn.mangnon.documents.OutgoingNumbers;
import vn.mangnon.planning.Plan;
import vn.mangnon.planning.Plans;
import vn.mangnon.shared.Actor;
import vn.mangnon.shared.Id;
import vn.mangnon.shared.NotFound;
import vn.mangnon.shared.Ref;
import vn.mangnon.shared.Scope;
import vn.mangnon.shared.Stale;

/** The papers of plans' ways to their decisions. Reached through the plan, which checks who may see it. */
@Component
public class Papers {
    private static final String SELECT = """
            select p.id, p.plan_id, p.position, p.kind, p.from_id, p.to_id, p.answers_id, p.stance, p.answer_by, p.number,
                   p.symbol, p.dated, p.subject, p.words, p.reason, p.signed_for, p.signer, p.authority_id, p.made_by_name,
                   p.made_at, array(select a.organization_id from planning.asked a where a.paper_id = p.id
                                    order by a.organization_id) as asked
            from planning.paper p
            """;

    private final JdbcClient jdbc;
    private final Plans plans;
    private final Contents contents;
    private final OutgoingNumbers numbers;

    Papers(JdbcClient jdbc, Plans plans, Contents contents, OutgoingNumbers numbers) {
        this.jdbc = jdbc;
        this.plans = plans;
        this.contents = contents;
        this.numbers = numbers;
    }

    /** In their order. */
    @Transactional(readOnly = true)
    public Chain of(Plan plan) {
        return new Chain(
                plan,
                jdbc.sql(SELECT + " where p.plan_id = :plan order by p.position")
                        .param("plan", plan.id().value())
                        .query(Papers::paper)
                        .list());
    }

    /** One of a plan's papers; of another plan's there is none. */
    @Transactional(readOnly = true)
    public Paper require(Plan plan, Id<Paper> id) {
        return of(plan).papers().stream()
                .filter(paper -> paper.id().equals(id))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    /** Papers by id, of plans the reader may see. */
    @Transactional(readOnly = true)
    public List<Paper> seen(Scope scope, Collection<UUID> ids) {
        List<Paper> found = jdbc.sql(SELECT + " where p.id = any (:ids)")
                .param("ids", ids.toArray(UUID[]::new))
                .query(Papers::paper)
                .list();
        Set<UUID> named = found.stream().map(paper -> paper.plan().value()).collect(Collectors.toSet());
        Set<Id<Plan>> seen = plans.among(scope, named).stream().map(Plan::id).collect(Collectors.toSet());
        return found.stream().filter(paper -> seen.contains(paper.plan())).toList();
    }

    /** The chains of all plans on their way to a decision, the newest plan first. */
    @Transactional(readOnly = true)
    public List<Chain> approving(Scope scope) {
        List<Plan> open = plans.approving(scope);
        Map<Id<Plan>, List<Paper>> papers = jdbc
                .sql(SELECT + " where p.plan_id = any (:plans) order by p.position")
                .param("plans", open.stream().map(plan -> plan.id().value()).toArray(UUID[]::new))
                .query(Papers::paper)
                .list()
                .stream()
                .collect(Collectors.groupingBy(Paper::plan));
        return open.stream()
                .map(plan -> new Chain(plan, papers.getOrDefault(plan.id(), List.of())))
                .toList();
    }

    /** The symbol that an organization last gave papers of a kind, proposed to whoever writes the next for it. */
    @Transactional(readOnly = true)
    public Optional<String> lastSymbol(Plan plan, UUID from, PaperKind kind) {
        return jdbc.sql("""
                select symbol from planning.paper where from_id = :from and kind = :kind and symbol <> ''
                order by dated desc, made_at desc limit 1
                """)
                .param("from", from)
                .param("kind", kind.name())
                .query(Rows.of(String.class))
                .optional();
    }

    /** Holds the plan's chain until the end of the transaction: of two who send at once the second sees the first. */
    @Transactional(propagation = Propagation.MANDATORY)
    void hold(Plan plan) {
        jdbc.sql("select id from planning.plan where id = :id for update")
                .param("id", plan.id().value())
                .query(UUID.class)
                .single();
    }

    /** Puts it into the chain, and its number into the register. */
    @Transactional(propagation = Propagation.MANDATORY)
    void insert(Actor actor, Paper paper, Optional<Content> content) {
        try {
            jdbc.sql("""
                    insert into planning.paper (id, plan_id, position, kind, from_id, to_id, answers_id, stance, answer_by,
                      number, symbol, dated, subject, words, reason, signed_for, signer, authority_id, content, made_by,
                      made_by_name, made_at)
                    values (:id, :plan, :position, :kind, :from, :to, :answers, :stance, :answerBy, :number, :symbol, :dated,
                      :subject, :words, :reason, :signedFor, :signer, :authority, :content::jsonb, :madeBy, :madeByName, :madeAt)
                    """)
                    .params(fields(paper))
                    .param("content", content.map(contents::json).orElse(null))
                    .param("madeBy", actor.person())
                    .update();
        } catch (DuplicateKeyException somebodyElse) {
            throw new Stale();
        }
        paper.asked()
                .forEach(body -> jdbc.sql(
                                "insert into planning.asked (paper_id, organization_id) values (:paper, :body)")
                        .param("paper", paper.id().value())
                        .param("body", body)
                        .update());
        paper.number().ifPresent(number -> numbers.take(actor, paper.from(), registered(paper, number)));
    }

    private static Outgoing.Paper registered(Paper paper, int number) {
        return new Outgoing.Paper(
                new DocumentNumber(number, paper.symbol()),
                paper.dated(),
                paper.kind().document(),
                paper.subject(),
                paper.kind() == PaperKind.DECISION
                        ? Ref.of(Plan.KIND, paper.plan()) // its number is the plan's
                        : paper.ref());
    }

    private static Map<String, @Nullable Object> fields(Paper paper) {
        Map<String, @Nullable Object> fields = new HashMap<>();
        fields.put("id", paper.id().value());
        fields.put("plan", paper.plan().value());
        fields.put("position", paper.position());
        fields.put("kind", paper.kind().name());
        fields.put("from", paper.from());
        fields.put("to", paper.to().orElse(null));
        fields.put(
                "answers", paper.advice().map(given -> given.request().value()).orElse(null));
        fields.put("stance", paper.advice().map(given -> given.stance().name()).orElse(null));
        fields.put("answerBy", paper.answerBy().orElse(null));
        fields.put("number", paper.number().orElse(null));
        fields.put("symbol", paper.symbol());
        fields.put("dated", paper.dated());
        fields.put("subject", paper.subject());
        fields.put("words", paper.words());
        fields.put("reason", paper.reason());
        fields.put("signedFor", paper.signedFor());
        fields.put("signer", paper.signer());
        fields.put("authority", paper.authority().map(Id::value).orElse(null));
        fields.put("madeByName", paper.madeBy());
        fields.put("madeAt", Rows.utc(paper.madeAt()));
        return fields;
    }

    private static Paper paper(ResultSet row, int line) throws SQLException {
        String stance = row.getString("stance");
        return new Paper(
                new Id<>(Rows.uuid(row, "id")),
                new Id<>(Rows.uuid(row, "plan_id")),
                row.getInt("position"),
                PaperKind.valueOf(row.getString("kind")),
                Rows.uuid(row, "from_id"),
                Rows.findUuid(row, "to_id"),
                List.of((UUID[]) row.getArray("asked").getArray()),
                Rows.findDay(row, "answer_by"),
                Rows.findUuid(row, "answers_id")
                        .map(request -> new Paper.Advice(new Id<>(request), Stance.valueOf(stance))),
                Optional.ofNullable(row.getObject("number", Integer.class)),
                row.getString("symbol"),
                Rows.day(row, "dated"),
                row.getString("subject"),
                row.getString("words"),
                row.getString("reason"),
                row.getString("signed_for"),
                row.getString("signer"),
                Rows.findUuid(row, "authority_id").map(Id::new),
                row.getString("made_by_name"),
                Rows.instant(row, "made_at"));
    }
}
