package vn.mangnon.dues;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.mangnon.database.Rows;
import vn.mangnon.journal.Journal;
import vn.mangnon.notices.Notices;
import vn.mangnon.shared.Actor;
import vn.mangnon.shared.Id;
import vn.mangnon.shared.Refused;
import vn.mangnon.shared.Vietnam;

/** More time: asked for by who answers, granted or refused by who collects. What the rule said stays readable. */
@Component
public class Extensions {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    private final JdbcClient jdbc;
    private final Responsibilities responsibilities;
    private final Notices notices;
    private final Journal journal;
    private final ApplicationEventPublisher events;

    Extensions(
            JdbcClient jdbc,
            Responsibilities responsibilities,
            Notices notices,
            Journal journal,
            ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.responsibilities = responsibilities;
        this.notices = notices;
        this.journal = journal;
        this.events = events;
    }

    /** What is asked for: a reason and a day that would be in time. */
    public record Wish(Id<Extension> id, String reason, LocalDate day) {}

    /** More time was granted, to the end of a day; told in the same transaction. */
    public record Granted(Due due, LocalDate day) {}

    /** Asks; also when it is late already. Sent twice, it is one. Refused while another request waits. */
    @Transactional
    public void ask(Actor actor, Due due, String asker, Wish wish, Instant now) {
        requireOpen(due);
        int asked = jdbc.sql("""
                insert into dues.extension (id, due_id, asked_at, asked_by, reason, wished_for, was_until)
                values (:id, :due, :now, :by, :reason, :day, :until) on conflict do nothing
                """)
                .param("id", wish.id.value())
                .param("due", due.id().value())
                .param("now", Rows.utc(now))
                .param("by", actor.person())
                .param("reason", wish.reason)
                .param("day", wish.day)
                .param("until", Rows.utc(due.until()))
                .update();
        if (asked == 1) {
            tell(responsibilities.collector(due, now), due, "dues.notice.extension-asked." + due.kind(), now, asker);
            journal.note(actor, "dues.deed.extension-asked", due.ref(), Map.of());
        } else if (of(due).stream().noneMatch(one -> one.id().equals(wish.id))) {
            throw new Refused("dues.extension.waits");
        }
    }

    /** Grants time to the end of a day. Decided twice, the first decision stands. */
    @Transactional
    public void grant(Actor actor, Due due, Id<Extension> id, LocalDate day, String answer, Instant now) {
        requireOpen(due);
        Instant until = day.plusDays(1).atStartOfDay(Vietnam.ZONE).toInstant();
        if (decide(actor, due, id, until, answer, now)) {
            jdbc.sql("update dues.due set extended_until = :until where id = :due")
                    .param("until", Rows.utc(until))
                    .param("due", due.id().value())
                    .update();
            tell(
                    responsibilities.of(due, now),
                    due,
                    "dues.notice.extension-granted." + due.kind(),
                    now,
                    DAY.format(day));
            journal.note(actor, "dues.deed.extension-granted", due.ref(), Map.of());
            events.publishEvent(new Granted(due, day));
        }
    }

    /** Refuses, with a reason; nothing changes. */
    @Transactional
    public void refuse(Actor actor, Due due, Id<Extension> id, String answer, Instant now) {
        if (decide(actor, due, id, null, answer, now)) {
            tell(responsibilities.of(due, now), due, "dues.notice.extension-refused." + due.kind(), now, answer);
            journal.note(actor, "dues.deed.extension-refused", due.ref(), Map.of());
        }
    }

    /** What was asked for a due, the newest first. */
    @Transactional(readOnly = true)
    public List<Extension> of(Due due) {
        return jdbc.sql("""
                select id, asked_at, reason, wished_for, was_until, decided_at, granted_until, answer
                from dues.extension where due_id = :due order by asked_at desc, id desc
                """)
                .param("due", due.id().value())
                .query(Extensions::extension)
                .list();
    }

    private boolean decide(
            Actor actor, Due due, Id<Extension> id, @Nullable Instant until, String answer, Instant now) {
        return jdbc.sql("""
                update dues.extension
                set decided_at = :now, decided_by = :by, granted_until = :until, answer = :answer
                where id = :id and due_id = :due and decided_at is null
                """)
                        .param("now", Rows.utc(now))
                        .param("by", actor.person())
                        .param(
                                "until",
                                Optional.ofNullable(until).map(Rows::utc).orElse(null))
                        .param("answer", answer)
                        .param("id", id.value())
                        .param("due", due.id().value())
                        .update()
                == 1;
    }

    private void tell(UUID organization, Due due, String sentence, Instant now, Object... arguments) {
        LocalDate today = now.atZone(Vietnam.ZONE).toLocalDate();
        notices.tell(organization, today, sentence, due.ref(), "/dues/" + due.id(), arguments);
    }

    private static void requireOpen(Due due) {
        if (!due.open() || due.provisional()) {
            throw new Refused("dues.extension.not-open");
        }
    }

    private static Extension extension(ResultSet row, int number) throws SQLException {
        return new Extension(
                new Id<>(Rows.uuid(row, "id")),
                Rows.instant(row, "asked_at"),
                row.getString("reason"),
                Rows.day(row, "wished_for"),
                Rows.instant(row, "was_until"),
                Rows.findInstant(row, "decided_at"),
                Rows.findInstant(row, "granted_until"),
                row.getString("answer"));
    }
}
