package vn.mangnon.identity;

import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.mangnon.keys.KeyPair;
import vn.mangnon.web.Form;

/** Signing in: the password, then the second factor where the person has one. */
@Component
class SignIn {
    static final int LONGEST_NAME = 60;

    private static final byte[] NOBODYS_SALT = new byte[16];

    private final Credentials credentials;
    private final SecondFactors secondFactors;
    private final LockOut lockOut;
    private final Sessions sessions;

    SignIn(Credentials credentials, SecondFactors secondFactors, LockOut lockOut, Sessions sessions) {
        this.credentials = credentials;
        this.secondFactors = secondFactors;
        this.lockOut = lockOut;
        this.sessions = sessions;
    }

    /** A session that has begun, and whether it waits for the second factor. */
    record Entered(UUID person, Token token, boolean awaitsCode) {}

    /** What a person types is folded to lower case: names for signing in are short and plain. */
    static String name(String typed) {
        return typed.strip().toLowerCase(Locale.ROOT);
    }

    /** Reads a new person's name for signing in. */
    static String readName(Form form) {
        String name = form.requiredText("signIn", LONGEST_NAME);
        if (!name.isEmpty() && !name.matches("[a-zA-Z0-9._-]{3,}")) {
            form.reject("signIn", "identity.people.sign-in-shape");
        }
        return name;
    }

    /**
     * A new session, or empty where name and password do not belong together. Throws Refused while the name rests after
     * too many failures. An unknown name takes as long as a wrong password.
     */
    public Optional<Entered> with(String typedName, String typedPassword) {
        String name = name(typedName);
        if (name.isEmpty() || name.length() > LONGEST_NAME) {
            return Optional.empty();
        }
        lockOut.attempt(name);
        Optional<Credentials.Credential> credential = credentials.find(name);
        Password password = credential
                .map(known -> known.derive(typedPassword))
                .orElseGet(() -> Password.derive(typedPassword, NOBODYS_SALT, Password.MEMORY_KIB, Password.PASSES));
        if (credential.isEmpty() || !password.matches(credential.get().verifier())) {
            return Optional.empty();
        }
        lockOut.succeeded(name);
        return Optional.of(begin(credential.get(), password));
    }

    private Entered begin(Credentials.Credential credential, Password password) {
        UUID person = credential.personId();
        KeyPair key = credential.open(password);
        if (credential.escrow() == null) {
            credentials.entrust(person, key);
        }
        boolean awaitsCode = secondFactors.required(person);
        return new Entered(person, sessions.begin(person, key, awaitsCode), awaitsCode);
    }
}
