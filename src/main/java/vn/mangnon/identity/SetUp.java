package vn.mangnon.identity;

import java.security.MessageDigest;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.mangnon.journal.Journal;
import vn.mangnon.keys.KeyPair;
import vn.mangnon.shared.Id;
import vn.mangnon.shared.NotFound;
import vn.mangnon.shared.Ref;
import vn.mangnon.shared.Refused;
import vn.mangnon.shared.Role;
import vn.mangnon.shared.Unscoped;
import vn.mangnon.units.Area;
import vn.mangnon.units.LayOutLine;
import vn.mangnon.units.Line;
import vn.mangnon.units.Organization;

/** The first start on an empty database: a one-time code from the console opens the page that makes the first person. */
@Component
public class SetUp {
    private final JdbcClient jdbc;
    private final LayOutLine layOut;
    private final People people;
    private final Credentials credentials;
    private final Sessions sessions;
    private final Journal journal;
    private final AtomicBoolean done = new AtomicBoolean();

    SetUp(
            JdbcClient jdbc,
            LayOutLine layOut,
            People people,
            Credentials credentials,
            Sessions sessions,
            Journal journal) {
        this.jdbc = jdbc;
        this.layOut = layOut;
        this.people = people;
        this.credentials = credentials;
        this.sessions = sessions;
        this.journal = journal;
    }

    /** The installation to be: where, which lines besides the government's, and who looks after it. */
    record Wish(Area root, Optional<Line> union, String name, String signIn, String password) {}

    /** Whether nobody is there yet. Once somebody is, that stays so. */
    @Unscoped("whether an installation is empty")
    @Transactional(readOnly = true)
    public boolean needed() {
        if (!done.get()
                && jdbc.sql("select exists (select from identity.person)")
                        .query(Boolean.class)
                        .single()) {
            done.set(true);
        }
        return !done.get();
    }

    /** A fresh code for the console; the one before is void. Empty where the installation has people already. */
    @Transactional
    public Optional<String> code() {
        if (!needed()) {
            return Optional.empty();
        }
        Token token = Token.fresh();
        jdbc.sql("""
                insert into identity.setup (code_hash) values (:hash)
                on conflict (only_one) do update set code_hash = excluded.code_hash
                """).param("hash", token.hash()).update();
        return Optional.of(token.text());
    }

    @Unscoped("whoever shows the console's code")
    @Transactional(readOnly = true)
    public void check(String code) {
        boolean right = needed()
                && jdbc.sql("select code_hash from identity.setup where done_at is null")
                        .query(byte[].class)
                        .optional()
                        .filter(hash -> MessageDigest.isEqual(hash, new Token(code).hash()))
                        .isPresent();
        if (!right) {
            throw new NotFound();
        }
    }

    /** Lays out the lines and makes the administrator, who is signed in at once. Works once. */
    @Transactional
    Token complete(String code, Wish wish, LocalDate today) {
        check(code);
        if (jdbc.sql("update identity.setup set done_at = clock_timestamp() where done_at is null")
                        .update()
                == 0) {
            throw new Refused("identity.setup.done");
        }
        Organization top = layOut.over(wish.root, Line.GOVERNMENT, today);
        wish.union.ifPresent(line -> layOut.over(wish.root, line, today));
        Id<Person> id = Id.fresh();
        people.addFirst(new People.Newcomer(
                id,
                wish.name,
                wish.signIn,
                "",
                top.id(),
                "",
                EnumSet.of(Role.ADMINISTRATOR, Role.LEADER, Role.OFFICER),
                Optional.empty(),
                Optional.empty()));
        KeyPair key = KeyPair.fresh();
        credentials.set(id.value(), wish.password, key, false);
        journal.note("identity.deed.set-up", Ref.of("area", wish.root.id()), Map.of());
        return sessions.begin(id.value(), key, false);
    }
}
