package vn.mangnon.identity;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.stereotype.Component;
import vn.mangnon.identity.pages.SignInPage;
import vn.mangnon.web.Form;
import vn.mangnon.web.Html;

/** Where somebody without a session is led: to sign-in, with the form she was sending if her session just ran out. */
@Component
class SignInEntry implements AuthenticationEntryPoint {
    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");

    private final InstallationSecret installation;
    private final DemoPeople demoPeople;
    private final SetUp setUp;

    SignInEntry(InstallationSecret installation, DemoPeople demoPeople, SetUp setUp) {
        this.installation = installation;
        this.demoPeople = demoPeople;
        this.setUp = setUp;
    }

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException refused)
            throws IOException, ServletException {
        boolean reading = READING.contains(request.getMethod());
        if (request.getHeader("HX-Request") != null) {
            if (reading) { // one that saves in the background must not lead away from what is being typed
                response.setHeader("HX-Redirect", "/sign-in");
            }
            response.setStatus(HttpStatus.UNAUTHORIZED.value());
        } else if (setUp.needed()) {
            response.sendRedirect("/setup");
        } else if (reading) {
            response.sendRedirect(
                    "/sign-in?next=" + URLEncoder.encode(request.getRequestURI(), StandardCharsets.UTF_8));
        } else {
            Optional<UUID> person = SignedInPerson.whoseEnded(request);
            Carried carried =
                    person.map(id -> Carried.of(request, id, installation)).orElse(Carried.NOTHING);
            SignInPage page = new SignInPage(Form.blank(), true, "", carried, demoPeople.offered());
            new Html(page, HttpStatus.UNAUTHORIZED).render(Map.of(), request, response);
        }
    }
}
