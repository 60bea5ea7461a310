package vn.mangnon.identity;

import java.security.SecureRandom;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.mangnon.database.Rows;
import vn.mangnon.journal.Journal;
import vn.mangnon.keys.KeyPair;
import vn.mangnon.shared.Actor;
import vn.mangnon.shared.Id;
import vn.mangnon.shared.NotFound;
import vn.mangnon.shared.Ref;
import vn.mangnon.shared.Refused;
import vn.mangnon.shared.Unscoped;

/**
 * Bringing back a forgotten password's key. Every private key is also closed for one recovery key, whose private half
 * nobody has: for each two custodians it is cut in two halves (a random text, and the key exclusive-or that text), each
 * closed for one of them. Two custodians together restore a colleague; one alone can do nothing.
 */
@Component
public class Recovery {
    static final String ESCROW = "escrow";
    private static final String SHARE = "recovery share";
    private static final SecureRandom RANDOM = new SecureRandom();

    private final JdbcClient jdbc;
    private final Credentials credentials;
    private final Invitations invitations;
    private final Journal journal;

    Recovery(JdbcClient jdbc, Credentials credentials, Invitations invitations, Journal journal) {
        this.jdbc = jdbc;
        this.credentials = credentials;
        this.invitations = invitations;
        this.journal = journal;
    }

    /** A colleague waiting for a new password, and which custodian has agreed. */
    public record Request(
            UUID id,
            UUID personId,
            String name,
            String reason,
            @org.jspecify.annotations.Nullable UUID firstCustodian) {}

    private record Shares(UUID firstCustodian, UUID secondCustodian, byte[] firstShare, byte[] secondShare) {}

    @Unscoped("whether an installation has custodians is no secret")
    @Transactional(readOnly = true)
    public boolean established() {
        return jdbc.sql("select exists (select from identity.recovery)")
                .query(Boolean.class)
                .single();
    }

    /** Makes the recovery key and shares it out, once, among the custodians; each must have a password by now. */
    @Transactional
    public void establish(Actor actor, List<UUID> custodians) {
        if (custodians.stream().distinct().count() < 2) {
            throw new Refused("identity.recovery.two");
        }
        if (established()) {
            throw new Refused("identity.recovery.established");
        }
        KeyPair key = KeyPair.fresh();
        jdbc.sql("insert into identity.recovery (public_key) values (:key)")
                .param("key", key.publicBytes())
                .update();
        List<UUID> sorted = jdbc.sql("select unnest(:ids::uuid[]) order by 1")
                .param("ids", custodians.stream().distinct().toArray(UUID[]::new))
                .query(Rows.of(UUID.class))
                .list();
        for (int i = 0; i < sorted.size(); i++) {
            for (int j = i + 1; j < sorted.size(); j++) {
                share(key.privateBytes(), sorted.get(i), sorted.get(j));
            }
        }
        journal.note(
                actor, "identity.deed.recovery-established", new Ref("person", actor.person()), java.util.Map.of());
    }

    @Transactional
    public void request(Actor actor, UUID person, String reason) {
        jdbc.sql("""
                insert into identity.reset_request (id, person_id, asked_by, reason)
                values (:id, :person, :by, :reason)
                """)
                .param("id", Id.uuid())
                .param("person", person)
                .param("by", actor.person())
                .param("reason", reason)
                .update();
        journal.note(actor, "identity.deed.reset-asked", new Ref("person", person), java.util.Map.of());
    }

    @Unscoped("for custodians, who look after the whole installation")
    @Transactional(readOnly = true)
    public List<Request> open() {
        return jdbc.sql("""
                select r.id, r.person_id, p.name, r.reason, r.first_custodian
                from identity.reset_request r join identity.person p on p.id = r.person_id
                where r.granted_at is null order by r.asked_at
                """).query(Rows.of(Request.class)).list();
    }

    /** A custodian agrees. The second one's agreement brings the key back, carried by a one-time link, returned here. */
    @Transactional
    public Optional<Token> agree(Actor custodian, KeyPair key, UUID requestId) {
        Request request = jdbc.sql("""
                select r.id, r.person_id, p.name, r.reason, r.first_custodian
                from identity.reset_request r join identity.person p on p.id = r.person_id
                where r.id = :id and r.granted_at is null for update of r
                """)
                .param("id", requestId)
                .query(Rows.of(Request.class))
                .optional()
                .orElseThrow(NotFound::new);
        if (request.personId.equals(custodian.person())) {
            throw new Refused("identity.recovery.own");
        }
        if (request.firstCustodian == null) {
            handOn(custodian, key, request);
            return Optional.empty();
        }
        if (request.firstCustodian.equals(custodian.person())) {
            throw new Refused("identity.recovery.second");
        }
        return Optional.of(restore(custodian, key, request));
    }

    private void share(byte[] secret, UUID first, UUID second) {
        byte[] mask = new byte[secret.length];
        RANDOM.nextBytes(mask);
        jdbc.sql("""
                insert into identity.recovery_share (first_custodian, second_custodian, first_share, second_share)
                values (:first, :second, :firstShare, :secondShare)
                """)
                .param("first", first)
                .param("second", second)
                .param("firstShare", closeFor(first, mask))
                .param("secondShare", closeFor(second, xor(secret, mask)))
                .update();
    }

    /** Opens the first custodian's halves and closes each for the colleague it fits together with. */
    private void handOn(Actor custodian, KeyPair key, Request request) {
        List<Shares> all = sharesOf(custodian.person());
        if (all.isEmpty()) {
            throw new Refused("identity.recovery.no-share");
        }
        for (Shares shares : all) {
            boolean isFirst = shares.firstCustodian.equals(custodian.person());
            UUID colleague = isFirst ? shares.secondCustodian : shares.firstCustodian;
            jdbc.sql(
                            "insert into identity.reset_share (request_id, custodian_id, share) values (:request, :to, :share)")
                    .param("request", request.id)
                    .param("to", colleague)
                    .param("share", closeFor(colleague, half(shares, key, isFirst)))
                    .update();
        }
        jdbc.sql("update identity.reset_request set first_custodian = :by where id = :id")
                .param("by", custodian.person())
                .param("id", request.id)
                .update();
        journal.note(custodian, "identity.deed.reset-agreed", new Ref("person", request.personId), java.util.Map.of());
    }

    private Token restore(Actor custodian, KeyPair key, Request request) {
        UUID first = java.util.Objects.requireNonNull(request.firstCustodian);
        byte[] handed = jdbc.sql("select share from identity.reset_share where request_id = :id and custodian_id = :me")
                .param("id", request.id)
                .param("me", custodian.person())
                .query(byte[].class)
                .optional()
                .orElseThrow(() -> new Refused("identity.recovery.no-share"));
        Shares mine = sharesOf(custodian.person()).stream()
                .filter(shares -> shares.firstCustodian.equals(first) || shares.secondCustodian.equals(first))
                .findFirst()
                .orElseThrow(() -> new Refused("identity.recovery.no-share"));
        byte[] own = half(mine, key, mine.firstCustodian.equals(custodian.person()));
        KeyPair recovery = KeyPair.of(xor(own, key.open(handed, SHARE)));
        byte[] escrow = credentials
                .of(request.personId)
                .flatMap(Credentials.Credential::entrusted)
                .orElseThrow(() -> new Refused("identity.recovery.no-escrow"));
        jdbc.sql("update identity.reset_request set granted_at = clock_timestamp(), granted_by = :by where id = :id")
                .param("by", custodian.person())
                .param("id", request.id)
                .update();
        jdbc.sql("delete from identity.reset_share where request_id = :id")
                .param("id", request.id)
                .update();
        journal.note(custodian, "identity.deed.reset-granted", new Ref("person", request.personId), java.util.Map.of());
        return invitations.restore(request.personId, KeyPair.of(recovery.open(escrow, ESCROW)));
    }

    private List<Shares> sharesOf(UUID custodian) {
        return jdbc.sql("""
                select first_custodian, second_custodian, first_share, second_share from identity.recovery_share
                where :custodian in (first_custodian, second_custodian)
                """)
                .param("custodian", custodian)
                .query(Rows.of(Shares.class))
                .list();
    }

    private static byte[] half(Shares shares, KeyPair key, boolean first) {
        return key.open(first ? shares.firstShare : shares.secondShare, SHARE);
    }

    private byte[] closeFor(UUID person, byte[] secret) {
        byte[] publicKey =
                credentials.publicKey(person).orElseThrow(() -> new Refused("identity.recovery.no-password"));
        return KeyPair.closeFor(publicKey, secret, SHARE);
    }

    private static byte[] xor(byte[] one, byte[] other) {
        byte[] result = new byte[one.length];
        for (int i = 0; i < one.length; i++) {
            result[i] = (byte) (one[i] ^ other[i]);
        }
        return result;
    }
}
