package vn.mangnon.web;

import gg.jte.TemplateEngine;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.sql.SQLTransientException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.TypeMismatchException;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.http.HttpStatus;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.filter.OncePerRequestFilter;
import vn.mangnon.shared.NotFound;
import vn.mangnon.shared.Refused;
import vn.mangnon.shared.Stale;
import vn.mangnon.web.pages.FailurePage;

/**
 * The one handler of what goes wrong, around filters and controllers alike: NotFound is 404, Refused and Stale 409, what
 * cannot be read as a form 400 or 413, a database out of reach 503, anything else a bug (500). A bug's page needs neither a
 * session nor a database. What is logged is the exception with its reference number, never a parameter.
 */
class Failures extends OncePerRequestFilter {
    private static final Logger LOG = LoggerFactory.getLogger(Failures.class);

    private final TemplateEngine templates;
    private final UiFactory uis;

    Failures(TemplateEngine templates, UiFactory uis) {
        this.templates = templates;
        this.uis = uis;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try {
            chain.doFilter(request, response);
        } catch (ServletException | RuntimeException failure) {
            if (response.isCommitted()) {
                throw failure;
            }
            answer(DatabaseRule.orItself(cause(failure)), request, response);
        }
    }

    private void answer(Throwable cause, HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.reset();
        PageHeaders.write(request.isSecure(), response);
        Optional<Unreadable> unreadable = Unreadable.find(cause);
        if (unreadable.isPresent()) {
            Ui ui = uis.bare(request);
            say(unreadable.get().status(), ui.t(unreadable.get().sentence()), ui, response);
        } else if (isExpected(cause)) {
            expected(cause, uis.of(request, response), response);
        } else {
            bug(cause, uis.bare(request), response);
        }
    }

    /** What was answered as meant, so that the page may have its menu. */
    private void expected(Throwable cause, Ui ui, HttpServletResponse response) throws IOException {
        switch (cause) {
            case Refused refused ->
                say(HttpStatus.CONFLICT, ui.t(refused.key(), refused.arguments().toArray()), ui, response);
            case Stale ignored -> show(HttpStatus.CONFLICT, "stale", ui, response);
            case Forbidden forbidden -> say(HttpStatus.FORBIDDEN, ui.t(forbidden.key()), ui, response);
            case ErrorResponse known -> client(known, ui, response);
            default -> show(HttpStatus.NOT_FOUND, "not-found", ui, response);
        }
    }

    private static boolean isExpected(Throwable cause) {
        return cause instanceof NotFound
                || cause instanceof TypeMismatchException
                || cause instanceof Refused
                || cause instanceof Stale
                || cause instanceof Forbidden
                || cause instanceof ErrorResponse known && known.getStatusCode().is4xxClientError();
    }

    /** What Spring itself refuses: no such page, a wrong method, a missing parameter. */
    private void client(ErrorResponse known, Ui ui, HttpServletResponse response) throws IOException {
        HttpStatus status = HttpStatus.valueOf(known.getStatusCode().value());
        boolean missing = status == HttpStatus.NOT_FOUND || status == HttpStatus.METHOD_NOT_ALLOWED;
        show(status, missing ? "not-found" : "bad-request", ui, response);
    }

    private void bug(Throwable cause, Ui ui, HttpServletResponse response) throws IOException {
        boolean database = isDatabaseGone(cause);
        LOG.error(database ? "the database is out of reach" : "a request failed", cause);
        response.setHeader("Retry-After", "30");
        show(
                database ? HttpStatus.SERVICE_UNAVAILABLE : HttpStatus.INTERNAL_SERVER_ERROR,
                database ? "no-database" : "bug",
                ui,
                response);
    }

    private void show(HttpStatus status, String kind, Ui ui, HttpServletResponse response) throws IOException {
        say(status, ui.t("web.failure." + kind), ui, response);
    }

    private void say(HttpStatus status, String sentence, Ui ui, HttpServletResponse response) throws IOException {
        String reference = status.is5xxServerError() ? RequestReference.current() : "";
        new Html(new FailurePage(status.value(), sentence, reference), status).write(templates, ui, response);
    }

    private static Throwable cause(Throwable failure) {
        Throwable cause = failure;
        while (cause instanceof ServletException && !(cause instanceof ErrorResponse) && cause.getCause() != null) {
            cause = cause.getCause();
        }
        return cause;
    }

    private static boolean isDatabaseGone(@Nullable Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof DataAccessResourceFailureException
                    || cause instanceof CannotCreateTransactionException
                    || cause instanceof SQLTransientException) {
                return true;
            }
        }
        return false;
    }
}
