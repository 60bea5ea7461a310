package vn.mangnon.identity;

import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.mangnon.journal.Journal;
import vn.mangnon.keys.KeyPair;
import vn.mangnon.shared.Ref;

/** A person sets herself a new password: her key stays, wrapped anew, and every other session ends. */
@Component
class ChangePassword {
    private final Credentials credentials;
    private final Sessions sessions;
    private final People people;
    private final Journal journal;

    ChangePassword(Credentials credentials, Sessions sessions, People people, Journal journal) {
        this.credentials = credentials;
        this.sessions = sessions;
        this.people = people;
        this.journal = journal;
    }

    /** The session that goes on; empty where the current password was wrong. */
    @Transactional
    public Optional<Token> of(UUID person, String current, String next) {
        Credentials.Credential credential = credentials.of(person).orElseThrow();
        Password typed = credential.derive(current);
        if (!typed.matches(credential.verifier())) {
            return Optional.empty();
        }
        KeyPair key = credential.open(typed);
        credentials.set(person, next, key, false);
        sessions.endAll(person);
        journal.note(person, people.name(person), "identity.deed.password-set", new Ref("person", person));
        return Optional.of(sessions.begin(person, key, false));
    }
}
