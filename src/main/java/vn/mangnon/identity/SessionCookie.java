package vn.mangnon.identity;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Optional;
import vn.mangnon.web.Cookies;

/** The one cookie that says who is signed in: for this site only, never for scripts, over HTTPS where there is any. */
final class SessionCookie {
    private static final String NAME = "mangnon";

    private SessionCookie() {}

    static Optional<Token> find(HttpServletRequest request) {
        return Cookies.find(request, NAME).filter(value -> !value.isEmpty()).map(Token::new);
    }

    static void send(HttpServletRequest request, HttpServletResponse response, Token token) {
        response.addCookie(Cookies.make(request, NAME, token.text(), Sessions.LONGEST));
    }

    static void clear(HttpServletRequest request, HttpServletResponse response) {
        response.addCookie(Cookies.make(request, NAME, "", Duration.ZERO));
    }
}
