package vn.mangnon.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * What every answer tells the browser: nothing from elsewhere, no guessing of types, no frames, no keeping. Written before
 * anything else looks at the request and again on the page of a failure, so that no way around it exists; an answer that
 * knows better, such as a style sheet that may be kept, says so itself.
 */
class PageHeaders extends OncePerRequestFilter {
    private static final Map<String, String> ALWAYS = Map.of(
            "Content-Security-Policy",
            "default-src 'self'; img-src 'self' data:; object-src 'none'; base-uri 'none'; form-action 'self';"
                    + " frame-ancestors 'none'",
            "X-Content-Type-Options",
            "nosniff",
            "X-Frame-Options",
            "DENY",
            "Referrer-Policy",
            "same-origin",
            "Permissions-Policy",
            "camera=(), microphone=(), geolocation=()",
            "Cache-Control",
            "no-store");

    /** A year, on HTTPS only; browsers take no notice of it elsewhere. */
    private static final String HTTPS_FROM_NOW_ON = "max-age=31536000";

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        write(request.isSecure(), response);
        chain.doFilter(request, response);
    }

    static void write(boolean secure, HttpServletResponse response) {
        ALWAYS.forEach(response::setHeader);
        if (secure) {
            response.setHeader("Strict-Transport-Security", HTTPS_FROM_NOW_ON);
        }
    }
}
