package vn.mangnon.dues;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.mangnon.journal.Journal;
import vn.mangnon.shared.Actor;
import vn.mangnon.shared.Ref;
import vn.mangnon.shared.Unscoped;

/** What bodies decided about reminding those that owe to them; and what holds where one has not decided. */
@Component
class Remindings {
    private static final String RULE = "a rule, no record";

    private final JdbcClient jdbc;
    private final Journal journal;

    Remindings(JdbcClient jdbc, Journal journal) {
        this.jdbc = jdbc;
        this.journal = journal;
    }

    @Unscoped(RULE)
    @Transactional(readOnly = true)
    public Reminding standard() {
        return find(null).orElseThrow();
    }

    @Unscoped(RULE)
    @Transactional(readOnly = true)
    public Optional<Reminding> of(UUID body) {
        return find(body);
    }

    /** Decides for one's own body, or (empty) for every body that has not decided. */
    @Transactional
    public void decide(Actor actor, Optional<UUID> body, Reminding reminding) {
        jdbc.sql("""
                insert into dues.reminding (body_id, days, escalate_after) values (:body::uuid, :days, :after)
                on conflict (body_id) do update set days = excluded.days, escalate_after = excluded.escalate_after
                """)
                .param("body", body.orElse(null))
                .param("days", reminding.days().toArray(Integer[]::new))
                .param("after", reminding.escalateAfter().orElse(null))
                .update();
        journal.note(actor, "dues.deed.reminding", new Ref("organization", body.orElse(new UUID(0, 0))), Map.of());
    }

    /** From now on the standard holds for one's own body. */
    @Transactional
    public void forget(Actor actor, UUID body) {
        jdbc.sql("delete from dues.reminding where body_id = :body")
                .param("body", body)
                .update();
        journal.note(actor, "dues.deed.reminding", new Ref("organization", body), Map.of());
    }

    private Optional<Reminding> find(@Nullable UUID body) {
        return jdbc.sql(
                        "select days, escalate_after from dues.reminding where body_id is not distinct from :body::uuid")
                .param("body", body)
                .query(Remindings::reminding)
                .optional();
    }

    private static Reminding reminding(ResultSet row, int number) throws SQLException {
        Integer[] days = (Integer[]) row.getArray("days").getArray();
        return new Reminding(
                new TreeSet<>(Arrays.asList(days)),
                Optional.ofNullable(row.getObject("escalate_after", Integer.class)));
    }
}
