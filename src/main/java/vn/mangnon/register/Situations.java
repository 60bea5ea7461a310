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

/** The groups that children belong to, from a day to a day. */
@Component
public class Situations {
    private static final String COLUMNS = """
            select s.id, s.commune_id, s.kind, s.part, lower(s.during) as first, upper(s.during) - 1 as last, s.note, s.ended_because
            from register.situation s
            """;

    private final JdbcClient jdbc;

    Situations(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Those that last first, then the latest. */
    @Transactional(readOnly = true)
    public List<Situation> of(Child child) {
        return jdbc.sql(COLUMNS + """
                where s.child_id = :child
                order by upper_inf(s.during) desc, lower(s.during) desc, s.id
                """)
                .param("child", child.id().value())
                .query(Situations::situation)
                .list();
    }

    /** What a commune recorded of a child before she moved away. */
    @Transactional(readOnly = true)
    public List<Situation> recordedBy(Scope scope, Residence former, LocalDate today) {
        return jdbc.sql(COLUMNS + """
                where s.child_id = :child and s.commune_id = :commune and lower(s.during) <= :last
                  and s.commune_id in (select register.communes_of(:seenOrganizations, :today))
                order by lower(s.during), s.id
                """)
                .params(scope.parameters())
                .param("today", today)
                .param("child", former.child())
                .param("commune", former.commune())
                .param("last", former.last().orElse(today))
                .query(Situations::situation)
                .list();
    }

    /** Whether she belongs to that group on some of the days already. */
    @Transactional(readOnly = true)
    public boolean overlaps(Child child, String kind, LocalDate first, UUID except) {
        return jdbc.sql("""
                select exists (select from register.situation
                               where child_id = :child and kind = :kind and id <> :except and during && daterange(:first, null))
                """)
                .param("child", child.id().value())
                .param("kind", kind)
                .param("first", first)
                .param("except", except)
                .query(Rows.of(Boolean.class))
                .single();
    }

    /** False where it is there already. */
    @Transactional(propagation = Propagation.MANDATORY)
    boolean insert(Child child, Situation situation) {
        return jdbc.sql("""
                insert into register.situation (id, child_id, commune_id, kind, part, during, note)
                values (:id, :child, :commune, :kind, :part, daterange(:first, null), :note)
                on conflict (id) do nothing
                """)
                        .param("id", situation.id().value())
                        .param("child", child.id().value())
                        .param("commune", situation.commune())
                        .param("kind", situation.kind())
                        .param("part", situation.part().orElse(null))
                        .param("first", situation.first())
                        .param("note", situation.note())
                        .update()
                == 1;
    }

    /** False where it has ended already. */
    @Transactional(propagation = Propagation.MANDATORY)
    boolean end(Child child, Situation situation, LocalDate last, String because) {
        return jdbc.sql("""
                update register.situation set during = daterange(lower(during), :last, '[]'), ended_because = :because
                where id = :id and child_id = :child and upper_inf(during)
                """)
                        .param("last", last)
                        .param("because", because)
                        .param("id", situation.id().value())
                        .param("child", child.id().value())
                        .update()
                == 1;
    }

    private static Situation situation(ResultSet row, int number) throws SQLException {
        return new Situation(
                new Id<>(Rows.uuid(row, "id")),
                Rows.uuid(row, "commune_id"),
                row.getString("kind"),
                Optional.ofNullable(row.getString("part")),
                Rows.day(row, "first"),
                Rows.findDay(row, "last"),
                row.getString("note"),
                row.getString("ended_because"));
    }
}
