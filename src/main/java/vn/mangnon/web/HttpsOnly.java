package vn.mangnon.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Away from loopback, refuses what came in plain HTTP: with a certificate nothing does; behind a proxy it is what the
 * proxy says it took in plain ({@code X-Forwarded-Proto: http}), or what came around the proxy.
 */
class HttpsOnly extends OncePerRequestFilter {
    private final boolean secure;

    HttpsOnly(boolean secure) {
        this.secure = secure;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (secure && !request.isSecure()) {
            throw new Forbidden("web.failure.plain");
        }
        chain.doFilter(request, response);
    }
}
