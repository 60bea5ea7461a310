package vn.mangnon.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.security.SecureRandom;
import org.slf4j.MDC;
import org.springframework.web.filter.OncePerRequestFilter;

/** Gives each request a number that an error page shows and every log line of the request carries. */
class RequestReference extends OncePerRequestFilter {
    private static final String KEY = "reference";
    private static final SecureRandom RANDOM = new SecureRandom();

    static String current() {
        String reference = MDC.get(KEY);
        return reference == null ? "-" : reference;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        MDC.put(KEY, "%04d-%04d".formatted(RANDOM.nextInt(10_000), RANDOM.nextInt(10_000)));
        try {
            chain.doFilter(request, response);
        } finally {
            MDC.remove(KEY);
        }
    }
}
