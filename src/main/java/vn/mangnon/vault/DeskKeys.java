package vn.mangnon.vault;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.mangnon.database.Rows;
import vn.mangnon.identity.OwnKey;
import vn.mangnon.identity.PublicKeys;
import vn.mangnon.identity.Staff;
import vn.mangnon.keys.KeyPair;
import vn.mangnon.shared.Role;
import vn.mangnon.shared.Unscoped;

/** The key pairs of bodies. Anybody may make one: nothing of its private half stays with who made it. */
@Component
public class DeskKeys {
    private final JdbcClient jdbc;
    private final Staff staff;
    private final PublicKeys publicKeys;

    DeskKeys(JdbcClient jdbc, Staff staff, PublicKeys publicKeys) {
        this.jdbc = jdbc;
        this.staff = staff;
        this.publicKeys = publicKeys;
    }

    record Desk(UUID organizationId, int generation, byte[] publicKey) {}

    private record Opened(int generation, byte[] closed) {}

    /** The newest of a body; where it has none one is made, for whoever works on cases there on the day. */
    @Transactional(propagation = Propagation.MANDATORY)
    Desk of(UUID body, LocalDate day) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended('vault.desk/' || :body, 0))")
                .param("body", body)
                .query(row -> {});
        return newest(body).orElseGet(() -> make(body, 1, entitled(body, day)));
    }

    /** Closes the desks that the actor opens for colleagues who are entitled and cannot open them yet. Returns for how many. */
    @Transactional(propagation = Propagation.MANDATORY)
    public int admit(OwnKey own, UUID body, LocalDate day) {
        List<UUID> entitled = entitled(body, day);
        int admitted = 0;
        for (Opened desk : opened(own.person(), body)) {
            List<UUID> without = without(body, desk.generation, entitled);
            if (!without.isEmpty()) {
                byte[] secret = own.open(desk.closed, name(body, desk.generation));
                admitted += insert(body, desk.generation, secret, without, Optional.of(own.person()));
            }
        }
        return admitted;
    }

    /** Whether somebody can open anything that is closed for a body. */
    @Unscoped("a person's own keys")
    @Transactional(readOnly = true)
    public boolean opens(UUID person, UUID body) {
        return !opened(person, body).isEmpty();
    }

    /** How many colleagues are entitled to a body's newest desk and cannot open it. */
    @Unscoped("how many, not who")
    @Transactional(readOnly = true)
    public int waiting(UUID body, LocalDate day) {
        return newest(body)
                .map(desk -> without(body, desk.generation, entitled(body, day)).size())
                .orElse(0);
    }

    static String name(UUID body, int generation) {
        return "desk/" + body + "/" + generation;
    }

    private List<UUID> entitled(UUID body, LocalDate day) {
        return staff.holding(Role.CASEWORKER, body, day).stream()
                .map(Staff.Member::person)
                .toList();
    }

    private Optional<Desk> newest(UUID body) {
        return jdbc.sql("""
                select organization_id, generation, public_key from vault.desk
                where organization_id = :body order by generation desc limit 1
                """).param("body", body).query(Rows.of(Desk.class)).optional();
    }

    private Desk make(UUID body, int generation, Collection<UUID> people) {
        KeyPair pair = KeyPair.fresh();
        byte[] secret = pair.privateBytes();
        jdbc.sql("""
                insert into vault.desk (organization_id, generation, public_key, escrow)
                values (:body, :generation, :public, :escrow)
                """)
                .param("body", body)
                .param("generation", generation)
                .param("public", pair.publicBytes())
                .param(
                        "escrow",
                        publicKeys
                                .closeForCustodians(secret, name(body, generation))
                                .orElse(null))
                .update();
        insert(body, generation, secret, people, Optional.empty());
        return new Desk(body, generation, pair.publicBytes());
    }

    private int insert(UUID body, int generation, byte[] secret, Collection<UUID> people, Optional<UUID> by) {
        Map<UUID, byte[]> closed = publicKeys.closeFor(people, secret, name(body, generation));
        closed.forEach((person, key) -> jdbc.sql("""
                insert into vault.desk_key (organization_id, generation, person_id, closed, granted_by)
                values (:body, :generation, :person, :closed, :by) on conflict do nothing
                """)
                .param("body", body)
                .param("generation", generation)
                .param("person", person)
                .param("closed", key)
                .param("by", by.orElse(null))
                .update());
        return closed.size();
    }

    private List<Opened> opened(UUID person, UUID body) {
        return jdbc.sql("""
                select generation, closed from vault.desk_key where organization_id = :body and person_id = :person
                """)
                .param("body", body)
                .param("person", person)
                .query((row, number) -> new Opened(row.getInt("generation"), row.getBytes("closed")))
                .list();
    }

    private List<UUID> without(UUID body, int generation, Collection<UUID> entitled) {
        return jdbc.sql("""
                select e.id from unnest(:entitled::uuid[]) e (id)
                where not exists (select from vault.desk_key k where k.organization_id = :body
                                    and k.generation = :generation and k.person_id = e.id)
                """)
                .param("entitled", entitled.toArray(UUID[]::new))
                .param("body", body)
                .param("generation", generation)
                .query(Rows.of(UUID.class))
                .list();
    }
}
