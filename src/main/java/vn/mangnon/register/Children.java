package vn.mangnon.register;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.mangnon.database.Rows;
import vn.mangnon.shared.Id;
import vn.mangnon.shared.NotFound;
import vn.mangnon.shared.Scope;

/**
 * Children by name, for those who keep the register of the communes they live in. The database's row policies say the same
 * a second time.
 */
@Component
public class Children {
    private static final String SEEN = """
            select c.id, c.commune_id, c.hamlet, c.household_id, h.head, h.address, h.poverty, c.name, c.born_on, c.born_year, c.sex,
                   c.ethnicity, c.personal_number, c.school, c.class, c.insurance, c.entered_on, c.left_on, c.left_because, c.version
            from register.child c join register.household h on h.id = c.household_id
            where c.commune_id in (select register.communes_of(:seenOrganizations, :today))
            """;

    private final JdbcClient jdbc;

    Children(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Transactional(readOnly = true)
    public Optional<Child> find(Scope scope, Id<Child> id, LocalDate today) {
        return jdbc.sql(SEEN + "and c.id = :id")
                .params(scope.parameters())
                .param("today", today)
                .param("id", id.value())
                .query(Children::child)
                .optional();
    }

    @Transactional(readOnly = true)
    public Child require(Scope scope, Id<Child> id, LocalDate today) {
        return find(scope, id, today).orElseThrow(NotFound::new);
    }

    /** Of some children those whom the reader may see. */
    @Transactional(readOnly = true)
    public List<UUID> seen(Scope scope, Collection<UUID> ids, LocalDate today) {
        return jdbc.sql("""
                select c.id from register.child c
                where c.id = any (:ids) and c.commune_id in (select register.communes_of(:seenOrganizations, :today))
                """)
                .params(scope.parameters())
                .param("today", today)
                .param("ids", ids.toArray(UUID[]::new))
                .query(Rows.of(UUID.class))
                .list();
    }

    /** The children of one household who are in the register, the oldest first. */
    @Transactional(readOnly = true)
    public List<Child> family(Scope scope, UUID household, LocalDate today) {
        return jdbc.sql(SEEN + """
                and c.household_id = :household and c.left_on is null and c.sixteen_on > :today order by c.sixteen_on, c.id
                """)
                .params(scope.parameters())
                .param("today", today)
                .param("household", household)
                .query(Children::child)
                .list();
    }

    /** False where it is there already; an id that is another commune's finds nothing. */
    @Transactional(propagation = Propagation.MANDATORY)
    boolean insert(Scope scope, Child child, boolean newHousehold) {
        if (find(scope, child.id(), child.enteredOn()).isPresent()) {
            return false;
        }
        if (newHousehold) {
            insert(child.household());
        }
        int inserted = jdbc.sql("""
                insert into register.child (id, commune_id, hamlet, household_id, name, born_on, born_in, sex, ethnicity,
                  personal_number, school, class, insurance, entered_on)
                values (:id, :commune, :hamlet, :household, :name, :bornOn::date, :bornIn::integer, :sex, :ethnicity, :number, :school, :class,
                  :insurance, :enteredOn)
                on conflict (id) do nothing
                """)
                .params(columns(child))
                .param("commune", child.commune())
                .param("household", child.household().id())
                .param("enteredOn", child.enteredOn())
                .update();
        if (inserted == 0) {
            throw new NotFound();
        }
        return true;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    void insert(Household household) {
        jdbc.sql("insert into register.household (id, head, address, poverty) values (:id, :head, :address, :poverty)")
                .params(columns(household))
                .update();
    }

    /** With her household, for its other children too. False where the version is another one by now. */
    @Transactional(propagation = Propagation.MANDATORY)
    boolean update(Child child) {
        int updated = jdbc.sql("""
                update register.child
                set hamlet = :hamlet, name = :name, born_on = :bornOn::date, born_in = :bornIn::integer, sex = :sex, ethnicity = :ethnicity,
                    personal_number = :number, school = :school, class = :class, insurance = :insurance, version = version + 1
                where id = :id and version = :version and left_on is null
                """)
                .params(columns(child))
                .param("version", child.version())
                .update();
        int changed = jdbc.sql("""
                update register.household set head = :head, address = :address, poverty = :poverty
                where id = :id and (head, address, poverty) is distinct from (:head, :address, :poverty)
                """).params(columns(child.household())).update();
        if (changed == 1) {
            jdbc.sql("update register.child set version = version + 1 where household_id = :household and id <> :id")
                    .param("household", child.household().id())
                    .param("id", child.id().value())
                    .update();
        }
        return updated == 1;
    }

    /** False where it is out of the register already. */
    @Transactional(propagation = Propagation.MANDATORY)
    boolean leave(Child child, Leaving leaving) {
        return jdbc.sql("""
                update register.child set left_on = :on, left_because = :because, version = version + 1
                where id = :id and left_on is null
                """)
                        .param("on", leaving.on())
                        .param("because", leaving.because().name())
                        .param("id", child.id().value())
                        .update()
                == 1;
    }

    /** Her record is another commune's from now on; until the transaction ends it can still be written to. */
    @Transactional(propagation = Propagation.MANDATORY)
    boolean hand(Child child, UUID commune, String hamlet, UUID household) {
        return jdbc.sql("""
                update register.child set commune_id = :commune, hamlet = :hamlet, household_id = :household,
                  handed_in = pg_current_xact_id(), version = version + 1
                where id = :id and version = :version and left_on is null
                """)
                        .param("commune", commune)
                        .param("hamlet", hamlet)
                        .param("household", household)
                        .param("id", child.id().value())
                        .param("version", child.version())
                        .update()
                == 1;
    }

    private static Map<String, Object> columns(Household household) {
        return Map.of(
                "id", household.id(),
                "head", household.head(),
                "address", household.address(),
                "poverty", household.poverty().name());
    }

    private static Map<String, Object> columns(Child child) {
        Map<String, Object> columns = new HashMap<>();
        columns.put("id", child.id().value());
        columns.put("hamlet", child.hamlet());
        columns.put("name", child.name());
        columns.put("bornOn", child.birth().day().orElse(null));
        columns.put(
                "bornIn", child.birth().day().isPresent() ? null : child.birth().year());
        columns.put("sex", child.sex().name());
        columns.put("ethnicity", child.ethnicity());
        columns.put("number", child.number().orElse(null));
        columns.put("school", child.school());
        columns.put("class", child.schoolClass());
        columns.put("insurance", child.insurance());
        return columns;
    }

    private static Child child(ResultSet row, int number) throws SQLException {
        return new Child(
                new Id<>(Rows.uuid(row, "id")),
                Rows.uuid(row, "commune_id"),
                row.getString("hamlet"),
                new Household(
                        Rows.uuid(row, "household_id"),
                        row.getString("head"),
                        row.getString("address"),
                        Household.Poverty.valueOf(row.getString("poverty"))),
                row.getString("name"),
                new Birth(Rows.findDay(row, "born_on"), row.getInt("born_year")),
                Sex.valueOf(row.getString("sex")),
                row.getString("ethnicity"),
                Optional.ofNullable(row.getString("personal_number")),
                row.getString("school"),
                row.getString("class"),
                row.getString("insurance"),
                Rows.day(row, "entered_on"),
                left(row),
                row.getInt("version"));
    }

    private static Optional<Leaving> left(ResultSet row) throws SQLException {
        String because = row.getString("left_because");
        return Rows.findDay(row, "left_on").map(on -> new Leaving(on, Leaving.Reason.valueOf(because)));
    }
}
