package vn.mangnon.casework;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.mangnon.database.Rows;
import vn.mangnon.shared.Actor;
import vn.mangnon.shared.Id;
import vn.mangnon.shared.NotFound;
import vn.mangnon.shared.Role;
import vn.mangnon.shared.Scope;
import vn.mangnon.shared.Stale;

/** Cases. One is read by the caseworkers of the body that answers for it, and of the one it is being handed to; by nobody else. */
@Component
public class Cases {
    /** Of a statement about {@code casework.case_file c}; the rows' own policies say the same. */
    private static final String SEEN = """
            :caseworker and (c.accountable_id = :body or c.handing_to_id = :body)
              and :body = any (:seenOrganizations)
            """;

    private static final String COLUMNS = """
            c.id, c.code, c.state, c.channel, c.received_at, c.received_by, c.happened_area_id, c.lives_area_id,
            c.accountable_id, c.handing_to_id, c.version
            """;

    /** With what runs out first. */
    private static final String WITH_CLOCK = "select " + COLUMNS + ", r.code as clock, r.until" + """

            from casework.case_file c
            left join lateral (select code, until from casework.running
                               where case_id = c.id and stopped_at is null order by until limit 1) r on true
            """;

    private final JdbcClient jdbc;

    Cases(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A case with what of its clocks runs out first. */
    public record Listed(Case file, Optional<CaseClock> clock, Optional<Instant> until) {}

    @Transactional(readOnly = true)
    public Case require(Scope scope, Actor actor, Id<Case> id) {
        return jdbc.sql("select " + COLUMNS + " from casework.case_file c where c.id = :id and " + SEEN)
                .param("id", id.value())
                .params(scope.parameters())
                .param("body", actor.body())
                .param("caseworker", actor.mayActAs(Role.CASEWORKER))
                .query(Cases::file)
                .optional()
                .orElseThrow(NotFound::new);
    }

    /** Those in hand or waiting to be taken, what runs out first at the top; or those that are at their end, newest first. */
    @Transactional(readOnly = true)
    public List<Listed> all(Scope scope, Actor actor, boolean open, int from, int most) {
        return jdbc.sql(WITH_CLOCK + """
                where (c.state not in ('CLOSED', 'NOT_SUBSTANTIATED')) = :open and
                """ + SEEN + """
                order by r.until nulls last, c.received_at desc, c.id limit :most offset :from
                """)
                .params(scope.parameters())
                .param("body", actor.body())
                .param("caseworker", actor.mayActAs(Role.CASEWORKER))
                .param("open", open)
                .param("most", most)
                .param("from", from)
                .query(Cases::listed)
                .list();
    }

    /** Of the bodies below the reader's: that they are, how they stand and what runs out first; nothing of what was done. */
    @Transactional(readOnly = true)
    public List<Listed> below(Scope scope, Actor actor, int from, int most) {
        return jdbc.sql(WITH_CLOCK + """
                where c.state not in ('CLOSED', 'NOT_SUBSTANTIATED') and :caseworker and c.accountable_id <> :body
                  and c.accountable_id in (select units.organizations_within(:seenOrganizations))
                order by r.until nulls last, c.received_at desc, c.id limit :most offset :from
                """)
                .params(scope.parameters())
                .param("body", actor.body())
                .param("caseworker", actor.mayActAs(Role.CASEWORKER))
                .param("most", most)
                .param("from", from)
                .query(Cases::listed)
                .list();
    }

    /** False where it is there already, of the same body; that of another is not there. */
    @Transactional(propagation = Propagation.MANDATORY)
    boolean insert(Case file, Instant now) {
        int inserted = jdbc.sql("""
                insert into casework.case_file (id, code, state, channel, received_at, received_by, happened_area_id,
                  lives_area_id, accountable_id)
                values (:id, :code, :state, :channel, :receivedAt, :receivedBy, :happened, :lives, :accountable)
                on conflict (id) do nothing
                """)
                .param("id", file.id().value())
                .param("code", file.code())
                .param("state", file.state().name())
                .param("channel", file.channel())
                .param("receivedAt", Rows.utc(file.receivedAt()))
                .param("receivedBy", file.receivedBy())
                .param("happened", file.happened())
                .param("lives", file.lives().orElse(null))
                .param("accountable", file.accountable())
                .update();
        if (inserted == 1) {
            answersFrom(file, now);
        }
        return inserted == 1;
    }

    /** Throws Stale where somebody changed it meanwhile. */
    @Transactional(propagation = Propagation.MANDATORY)
    void update(Case file) {
        int updated = jdbc.sql("""
                update casework.case_file
                set state = :state, lives_area_id = :lives, accountable_id = :accountable, handing_to_id = :handing,
                    version = version + 1
                where id = :id and version = :version
                """)
                .param("state", file.state().name())
                .param("lives", file.lives().orElse(null))
                .param("accountable", file.accountable())
                .param("handing", file.handingTo().orElse(null))
                .param("id", file.id().value())
                .param("version", file.version())
                .update();
        if (updated == 0) {
            throw new Stale();
        }
    }

    /** Whoever answered does so no longer; the case's accountable body does from now on. */
    @Transactional(propagation = Propagation.MANDATORY)
    void answersFrom(Case file, Instant now) {
        jdbc.sql("""
                update casework.accountability set during = tstzrange(lower(during), :now)
                where case_id = :id and upper_inf(during)
                """).param("now", Rows.utc(now)).param("id", file.id().value()).update();
        jdbc.sql("""
                insert into casework.accountability (case_id, organization_id, during)
                values (:id, :body, tstzrange(:now, null))
                """)
                .param("id", file.id().value())
                .param("body", file.accountable())
                .param("now", Rows.utc(now))
                .update();
    }

    private static Listed listed(ResultSet row, int number) throws SQLException {
        return new Listed(
                file(row, number),
                Optional.ofNullable(row.getString("clock")).map(CaseClock::valueOf),
                Rows.findInstant(row, "until"));
    }

    private static Case file(ResultSet row, int number) throws SQLException {
        return new Case(
                new Id<>(Rows.uuid(row, "id")),
                row.getString("code"),
                CaseState.valueOf(row.getString("state")),
                row.getString("channel"),
                Rows.instant(row, "received_at"),
                Rows.uuid(row, "received_by"),
                Rows.uuid(row, "happened_area_id"),
                Rows.findUuid(row, "lives_area_id"),
                Rows.uuid(row, "accountable_id"),
                Rows.findUuid(row, "handing_to_id"),
                row.getInt("version"));
    }
}
