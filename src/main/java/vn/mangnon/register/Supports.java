package vn.mangnon.register;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.mangnon.database.Rows;
import vn.mangnon.shared.Dong;
import vn.mangnon.shared.Scope;
import vn.mangnon.shared.Unscoped;

/** What children need, and what they got. */
@Component
public class Supports {
    private static final String COLUMNS =
            "select u.id, u.commune_id, u.kind, u.given_on, u.giver, u.amount, u.what from register.support u ";

    private final JdbcClient jdbc;

    Supports(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Unscoped("words of a form")
    @Transactional(readOnly = true)
    public List<SupportKind> kinds() {
        return jdbc.sql("select code, name_vi, name_en, gift from register.support_kind order by position")
                .query(Rows.of(SupportKind.class))
                .list();
    }

    /** The latest first. */
    @Transactional(readOnly = true)
    public List<Support> of(Child child) {
        return jdbc.sql(COLUMNS + "where u.child_id = :child order by u.given_on desc, u.id desc")
                .param("child", child.id().value())
                .query(Supports::support)
                .list();
    }

    /** What a child got from a commune before she moved away. */
    @Transactional(readOnly = true)
    public List<Support> recordedBy(Scope scope, Residence former, LocalDate today) {
        return jdbc.sql(COLUMNS + """
                where u.child_id = :child and u.commune_id = :commune
                  and u.commune_id in (select register.communes_of(:seenOrganizations, :today))
                order by u.given_on desc, u.id desc
                """)
                .params(scope.parameters())
                .param("today", today)
                .param("child", former.child())
                .param("commune", former.commune())
                .query(Supports::support)
                .list();
    }

    /** Unmet ones first. */
    @Transactional(readOnly = true)
    public List<Need> needs(Child child) {
        return jdbc.sql("""
                select id, commune_id, kind, what, since, met_on from register.need where child_id = :child
                order by met_on desc nulls first, since, id
                """)
                .param("child", child.id().value())
                .query(Supports::need)
                .list();
    }

    /** False where it is there already. */
    @Transactional(propagation = Propagation.MANDATORY)
    boolean insert(Child child, Need need) {
        return jdbc.sql("""
                insert into register.need (id, child_id, commune_id, kind, what, since)
                values (:id, :child, :commune, :kind, :what, :since)
                on conflict (id) do nothing
                """)
                        .param("id", need.id())
                        .param("child", child.id().value())
                        .param("commune", need.commune())
                        .param("kind", need.kind())
                        .param("what", need.what())
                        .param("since", need.since())
                        .update()
                == 1;
    }

    /** With the need that it meets. False where it is there already. */
    @Transactional(propagation = Propagation.MANDATORY)
    boolean insert(Child child, Support support) {
        int inserted = jdbc.sql("""
                insert into register.support (id, child_id, commune_id, kind, given_on, giver, amount, what)
                values (:id, :child, :commune, :kind, :givenOn, :giver, :amount::bigint, :what)
                on conflict (id) do nothing
                """)
                .param("id", support.id())
                .param("child", child.id().value())
                .param("commune", support.commune())
                .param("kind", support.kind())
                .param("givenOn", support.givenOn())
                .param("giver", support.giver())
                .param("amount", support.amount().map(Dong::amount).orElse(null))
                .param("what", support.what())
                .update();
        support.need()
                .ifPresent(need -> jdbc.sql("""
                        update register.need set met_on = greatest(since, :on)
                        where id = :id and child_id = :child and met_on is null
                        """)
                        .param("on", support.givenOn())
                        .param("id", need)
                        .param("child", child.id().value())
                        .update());
        return inserted == 1;
    }

    private static Support support(ResultSet row, int number) throws SQLException {
        long amount = row.getLong("amount");
        return new Support(
                Rows.uuid(row, "id"),
                Rows.uuid(row, "commune_id"),
                row.getString("kind"),
                Rows.day(row, "given_on"),
                row.getString("giver"),
                row.getObject("amount") == null ? Optional.empty() : Optional.of(new Dong(amount)),
                row.getString("what"),
                Optional.empty());
    }

    private static Need need(ResultSet row, int number) throws SQLException {
        return new Need(
                Rows.uuid(row, "id"),
                Rows.uuid(row, "commune_id"),
                row.getString("kind"),
                row.getString("what"),
                Rows.day(row, "since"),
                Rows.findDay(row, "met_on"));
    }
}
