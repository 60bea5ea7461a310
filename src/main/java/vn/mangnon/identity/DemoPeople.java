package vn.mangnon.identity;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.mangnon.database.Rows;
import vn.mangnon.keys.KeyPair;
import vn.mangnon.shared.Id;
import vn.mangnon.shared.Unscoped;
import vn.mangnon.web.BusinessClock;

/** The sample people a demo's sign-in page offers at one click. Outside a demo there are none. */
@Component
public class DemoPeople {
    /** Every sample person's password, in a demo and nowhere else. */
    public static final String PASSWORD = "mang-non-demo";

    private final JdbcClient jdbc;
    private final Credentials credentials;
    private final BusinessClock clock;

    DemoPeople(JdbcClient jdbc, Credentials credentials, BusinessClock clock) {
        this.jdbc = jdbc;
        this.credentials = credentials;
        this.clock = clock;
    }

    /** A sample person in the position she holds on the assumed day. */
    public record DemoPerson(String signIn, String name, String title, String organization) {}

    @Unscoped("shown to everybody, in a demo only")
    @Transactional(readOnly = true)
    public List<DemoPerson> offered() {
        if (!clock.demo()) {
            return List.of();
        }
        return jdbc.sql("""
                select p.sign_in, p.name, h.title, o.name as organization
                from identity.person p
                join identity.position h on h.person_id = p.id and h.during @> :today
                join units.organization_latest o on o.id = h.organization_id
                join units.area a on a.id = o.area_id
                where p.ended_on is null
                order by array_position(array['NATION', 'PROVINCE', 'DISTRICT', 'COMMUNE'], a.level) desc, o.line, o.name, p.name
                """)
                .param("today", clock.today())
                .query(Rows.of(DemoPerson.class))
                .list();
    }

    /** Gives a sample person the demo's password. */
    public void admit(Id<Person> person) {
        if (!clock.demo()) {
            throw new IllegalStateException("only in a demo");
        }
        credentials.set(person.value(), PASSWORD, KeyPair.fresh(), false);
    }
}
