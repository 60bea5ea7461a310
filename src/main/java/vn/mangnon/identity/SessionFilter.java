package vn.mangnon.identity;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;
import vn.mangnon.database.ActingPerson;
import vn.mangnon.shared.Actor;
import vn.mangnon.web.Acting;
import vn.mangnon.web.BusinessClock;

/** Finds out from the cookie who is asking, and sends those first to their code or their new password who owe one. */
class SessionFilter extends OncePerRequestFilter {
    private static final Duration NOTE_EVERY = Duration.ofMinutes(1);
    private static final Set<String> ALWAYS =
            Set.of("/sign-out", "/sign-in", "/language", "/demo/date", "/demo/sign-in");

    private final Sessions sessions;
    private final BusinessClock business;
    private final Clock clock;

    SessionFilter(Sessions sessions, BusinessClock business, Clock clock) {
        this.sessions = sessions;
        this.business = business;
        this.clock = clock;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Optional<Token> token = SessionCookie.find(request);
        Instant now = clock.instant();
        Optional<Sessions.Session> session = token.flatMap(shown -> sessions.find(shown, business.today()));
        Optional<Sessions.Session> alive = session.filter(found -> found.alive(now));
        session.filter(found -> !found.alive(now)).ifPresent(ended -> SignedInPerson.ended(request, ended.personId()));
        if (token.isEmpty() || alive.isEmpty()) {
            chain.doFilter(request, response);
            return;
        }
        if (alive.get().seenAt().isBefore(now.minus(NOTE_EVERY))) {
            sessions.seen(token.get());
        }
        go(token.get(), alive.get(), request, response, chain);
    }

    private static void go(
            Token token,
            Sessions.Session session,
            HttpServletRequest request,
            HttpServletResponse response,
            FilterChain chain)
            throws ServletException, IOException {
        SignedInPerson.is(request, session.personId(), token);
        String owed = owed(session);
        if (owed != null && !request.getRequestURI().equals(owed) && !ALWAYS.contains(request.getRequestURI())) {
            response.sendRedirect(request.getContextPath() + owed);
            return;
        }
        if (owed == null) {
            session.actor().ifPresent(actor -> act(request, actor, session));
        }
        ActingPerson.run(session.personId(), () -> chain.doFilter(request, response));
    }

    private static @org.jspecify.annotations.Nullable String owed(Sessions.Session session) {
        if (session.awaitsCode()) {
            return "/sign-in/code";
        }
        if (session.mustChange()) {
            return "/password";
        }
        return session.actor().isEmpty() ? "/no-position" : null;
    }

    private static void act(HttpServletRequest request, Actor actor, Sessions.Session session) {
        Acting.as(request, actor, session.scope());
        SecurityContextHolder.getContext()
                .setAuthentication(UsernamePasswordAuthenticationToken.authenticated(actor, null, List.of()));
    }
}
