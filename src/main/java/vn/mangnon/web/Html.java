package vn.mangnon.web;

import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.support.RequestContextUtils;

/** A page as an answer. Controllers return this, or {@link Redirect}. */
public record Html(Page page, HttpStatus status) implements View {
    private static final String TYPE = "text/html;charset=UTF-8";

    public static Html of(Page page) {
        return new Html(page, HttpStatus.OK);
    }

    /** The form again, with what was typed and what is wrong with it. */
    public static Html invalid(Page page) {
        return new Html(page, HttpStatus.UNPROCESSABLE_CONTENT);
    }

    /** The form again because somebody else saved the record meanwhile. */
    public static Html conflict(Page page) {
        return new Html(page, HttpStatus.CONFLICT);
    }

    @Override
    public String getContentType() {
        return TYPE;
    }

    @Override
    public void render(@Nullable Map<String, ?> model, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        var context = RequestContextUtils.findWebApplicationContext(request);
        if (context == null) {
            throw new IllegalStateException("no application context for " + page.getClass());
        }
        Ui ui = context.getBean(UiFactory.class).of(request, response);
        write(context.getBean(TemplateEngine.class), ui, response);
    }

    void write(TemplateEngine engine, Ui ui, HttpServletResponse response) throws IOException {
        Utf8ByteOutput output = new Utf8ByteOutput();
        engine.render(template(), Map.of("page", page, "ui", ui), output);
        response.setStatus(status.value());
        response.setContentType(TYPE);
        response.setLocale(ui.language().locale()); // not the server's own
        response.setContentLength(output.getContentLength());
        output.writeTo(response.getOutputStream());
    }

    private String template() {
        return page.getClass().getName().replace('.', '/') + ".jte";
    }
}
