package vn.mangnon.database;

import jakarta.servlet.ServletException;
import java.io.IOException;
import java.util.Optional;
import java.util.UUID;

/** The person on whose behalf this thread works; every transaction tells the database. */
public final class ActingPerson {
    private static final ScopedValue<UUID> PERSON = ScopedValue.newInstance();

    private ActingPerson() {}

    /** Handling a request. */
    public interface Handling {
        void go() throws ServletException, IOException;
    }

    public static void run(UUID person, Handling handling) throws ServletException, IOException {
        try {
            ScopedValue.where(PERSON, person).call(() -> {
                handling.go();
                return Optional.empty();
            });
        } catch (ServletException | IOException | RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    public static Optional<UUID> current() {
        return PERSON.isBound() ? Optional.of(PERSON.get()) : Optional.empty();
    }
}
