package vn.mangnon.identity;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.UUID;
import vn.mangnon.shared.NotFound;

/** Whose session a request shows, also before she may act: while a code or a new password is owed. */
record SignedInPerson(UUID id, Token token) {
    private static final String ATTRIBUTE = SignedInPerson.class.getName();
    private static final String ENDED = ATTRIBUTE + ".ended";

    static void is(HttpServletRequest request, UUID person, Token token) {
        request.setAttribute(ATTRIBUTE, new SignedInPerson(person, token));
    }

    static void ended(HttpServletRequest request, UUID person) {
        request.setAttribute(ENDED, person);
    }

    static Optional<SignedInPerson> find(HttpServletRequest request) {
        return Optional.ofNullable((SignedInPerson) request.getAttribute(ATTRIBUTE));
    }

    static SignedInPerson require(HttpServletRequest request) {
        return find(request).orElseThrow(NotFound::new);
    }

    /** Whose session it was that has just run out. */
    static Optional<UUID> whoseEnded(HttpServletRequest request) {
        return Optional.ofNullable((UUID) request.getAttribute(ENDED));
    }
}
