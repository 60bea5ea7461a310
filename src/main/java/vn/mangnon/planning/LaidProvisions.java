package vn.mangnon.planning;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.mangnon.database.Rows;
import vn.mangnon.dues.Frame.Occasion;
import vn.mangnon.shared.Id;

/** How far the duties of plans are laid out as dues, and the occasions that make some of them fall. */
@Component
class LaidProvisions {
    private final JdbcClient jdbc;

    LaidProvisions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A duty that waits, with whose plan it stands in. */
    record Waiting(UUID id, UUID planId, UUID issuerId) {}

    /** Takes a duty of a confirmed plan that is not laid out as far as it should be, which no other node has taken. */
    @Transactional(propagation = Propagation.MANDATORY)
    Optional<Waiting> take(LocalDate horizon, int version) {
        return jdbc.sql("""
                select v.id, v.plan_id, p.issuer_id from planning.provision v
                join planning.plan p on p.id = v.plan_id left join planning.finding f on f.id = v.finding_id
                where p.state in ('UNNUMBERED', 'IN_FORCE') and f.standing is distinct from 'DROPPED'
                  and (v.laid_until is null or v.laid_until < least(p.period_last, :horizon) or v.laid_version <> :version)
                order by v.laid_until nulls first, v.id limit 1 for update of v skip locked
                """)
                .param("horizon", horizon)
                .param("version", version)
                .query(Rows.of(Waiting.class))
                .optional();
    }

    @Transactional(propagation = Propagation.MANDATORY)
    void laid(Provision provision, LocalDate from, LocalDate until, int version) {
        jdbc.sql("""
                update planning.provision set owed_from = :from, laid_until = :until, laid_version = :version where id = :id
                """)
                .param("from", from)
                .param("until", until)
                .param("version", version)
                .param("id", provision.id().value())
                .update();
    }

    /** Leaves it to be laid out later. */
    @Transactional(propagation = Propagation.MANDATORY)
    void wait(Provision provision) {
        jdbc.sql("update planning.provision set laid_until = null where id = :id")
                .param("id", provision.id().value())
                .update();
    }

    @Transactional(readOnly = true)
    public List<Occasion> occasions(Provision provision) {
        return jdbc.sql("""
                select id, happened_on, asked_for from planning.occasion where provision_id = :id order by happened_on, id
                """)
                .param("id", provision.id().value())
                .query((row, number) -> new Occasion(
                        new Id<>(Rows.uuid(row, "id")), Rows.day(row, "happened_on"), Rows.findDay(row, "asked_for")))
                .list();
    }

    /** Something happened, or was asked for. Sent twice, it is one. */
    @Transactional(propagation = Propagation.MANDATORY)
    void happened(Provision provision, Occasion occasion, String words) {
        jdbc.sql("""
                insert into planning.occasion (id, provision_id, happened_on, asked_for, words)
                values (:id, :provision, :day, :askedFor::date, :words) on conflict (id) do nothing
                """)
                .param("id", occasion.id().value())
                .param("provision", provision.id().value())
                .param("day", occasion.day())
                .param("askedFor", occasion.askedFor().orElse(null))
                .param("words", words)
                .update();
    }
}
