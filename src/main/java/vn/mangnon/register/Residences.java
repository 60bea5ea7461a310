package vn.mangnon.register;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.mangnon.database.Rows;
import vn.mangnon.shared.Id;
import vn.mangnon.shared.Scope;

/** Where children live and lived, day by day. */
@Component
public class Residences {
    private static final String COLUMNS = """
            select r.child_id, r.commune_id, r.hamlet, lower(r.during) as first, upper(r.during) - 1 as last, r.basis, r.name
            from register.residence r
            """;

    private final JdbcClient jdbc;

    Residences(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The first one first. */
    @Transactional(readOnly = true)
    public List<Residence> of(Child child) {
        return jdbc.sql(COLUMNS + "where r.child_id = :child order by lower(r.during)")
                .param("child", child.id().value())
                .query(Residences::residence)
                .list();
    }

    /** Who lived in the reader's commune and moved away, the latest first. */
    @Transactional(readOnly = true)
    public List<Residence> former(Scope scope, LocalDate today, int most) {
        return jdbc.sql(COLUMNS + """
                where r.commune_id in (select register.communes_of(:seenOrganizations, :today)) and not upper_inf(r.during)
                  and not exists (select from register.child c where c.id = r.child_id
                                  and c.commune_id in (select register.communes_of(:seenOrganizations, :today)))
                order by upper(r.during) desc, r.id limit :most
                """)
                .params(scope.parameters())
                .param("today", today)
                .param("most", most)
                .query(Residences::residence)
                .list();
    }

    /** The last time a child lived in the reader's commune, where she does no more. */
    @Transactional(readOnly = true)
    public Optional<Residence> findFormer(Scope scope, Id<Child> child, LocalDate today) {
        return jdbc.sql(COLUMNS + """
                where r.commune_id in (select register.communes_of(:seenOrganizations, :today)) and not upper_inf(r.during)
                  and r.child_id = :child
                order by upper(r.during) desc limit 1
                """)
                .params(scope.parameters())
                .param("today", today)
                .param("child", child.value())
                .query(Residences::residence)
                .optional();
    }

    @Transactional(propagation = Propagation.MANDATORY)
    void begin(Child child, UUID commune, String hamlet, LocalDate first, String basis) {
        jdbc.sql("""
                insert into register.residence (id, child_id, commune_id, hamlet, during, basis)
                values (:id, :child, :commune, :hamlet, daterange(:first, null), :basis)
                """)
                .param("id", Id.uuid())
                .param("child", child.id().value())
                .param("commune", commune)
                .param("hamlet", hamlet)
                .param("first", first)
                .param("basis", basis)
                .update();
    }

    /** Her residence ends the day before. False where it began only then. */
    @Transactional(propagation = Propagation.MANDATORY)
    boolean end(Child child, LocalDate next) {
        return jdbc.sql("""
                update register.residence set during = daterange(lower(during), :next), hamlet = :hamlet, name = :name
                where child_id = :child and upper_inf(during) and lower(during) < :next
                """)
                        .param("next", next)
                        .param("hamlet", child.hamlet())
                        .param("name", child.name())
                        .param("child", child.id().value())
                        .update()
                == 1;
    }

    private static Residence residence(ResultSet row, int number) throws SQLException {
        return new Residence(
                Rows.uuid(row, "child_id"),
                Rows.uuid(row, "commune_id"),
                row.getString("hamlet"),
                Rows.day(row, "first"),
                Rows.findDay(row, "last"),
                row.getString("basis"),
                row.getString("name"));
    }
}
