package vn.mangnon.web;

import gg.jte.TemplateEngine;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.sql.SQLTransientException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.http.HttpStatus;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import vn.mangnon.shared.NotFound;
import vn.mangnon.shared.Refused;
import vn.mangnon.web.pages.FailurePage;

/**
 * The one handler of what goes wrong, around filters and controllers alike: NotFound is 404, Refused 409, a database
 * out of reach 503, a file too large 413, anything else a bug (500). Its page needs neither a session nor a database.
 * What is logged is the exception with its reference number, never a parameter.
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
            answer(cause(failure), request, response);
        }
    }

    private void answer(Throwable cause, HttpServletRequest request, HttpServletResponse response) throws IOException {
        Ui ui = uis.bare(request);
        response.reset();
        response.setHeader("Cache-Control", "no-store");
        switch (cause) {
            case NotFound ignored -> show(HttpStatus.NOT_FOUND, "not-found", ui, response);
            case Refused refused ->
                say(HttpStatus.CONFLICT, ui.t(refused.key(), refused.arguments().toArray()), ui, response);
            case MaxUploadSizeExceededException ignored ->
                show(HttpStatus.CONTENT_TOO_LARGE, "too-large", ui, response);
            case ErrorResponse known when known.getStatusCode().is4xxClientError() -> client(known, ui, response);
            default -> bug(cause, ui, response);
        }
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
        while (cause instanceof ServletException && cause.getCause() != null) {
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
