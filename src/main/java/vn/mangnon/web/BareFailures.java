package vn.mangnon.web;

import java.io.IOException;
import java.io.Writer;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.tomcat.ConfigurableTomcatWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.stereotype.Component;

/**
 * The page for what the web server refuses before the application sees it: a path that is none, a header too long. In both
 * languages, since nothing of the request could be read.
 */
@Component
class BareFailures implements WebServerFactoryCustomizer<ConfigurableTomcatWebServerFactory> {
    private static final String PAGE = """
            <!DOCTYPE html>
            <html lang="vi">
            <head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
            <title>%1$s · Măng Non</title></head>
            <body>
            <h1>%1$s</h1>
            <p>%2$s</p>
            <p lang="en">%3$s</p>
            <p><a href="/">%4$s</a></p>
            </body>
            </html>
            """;

    private final Messages messages;

    BareFailures(Messages messages) {
        this.messages = messages;
    }

    @Override
    public void customize(ConfigurableTomcatWebServerFactory factory) {
        factory.addContextCustomizers(
                context -> context.getParent().getPipeline().addValve(new Valve()));
    }

    private String page() {
        return PAGE.formatted(
                messages.say(Language.VI, "web.failure"),
                messages.say(Language.VI, "web.failure.bad-request"),
                messages.say(Language.EN, "web.failure.bad-request"),
                messages.say(Language.VI, "web.failure.home"));
    }

    private final class Valve extends ErrorReportValve {
        @Override
        protected void report(Request request, Response response, @Nullable Throwable failure) {
            if (response.getStatus() < 400 || response.getContentWritten() > 0 || !response.setErrorReported()) {
                return;
            }
            try {
                PageHeaders.write(request.isSecure(), response);
                response.setContentType("text/html");
                response.setCharacterEncoding("utf-8");
                Writer writer = response.getReporter();
                if (writer != null) {
                    writer.write(page());
                    response.finishResponse();
                }
            } catch (IOException | IllegalStateException gone) {
                container.getLogger().debug("nobody reads any more", gone);
            }
        }
    }
}
