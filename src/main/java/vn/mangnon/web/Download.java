package vn.mangnon.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.web.servlet.View;

/**
 * A file as an answer: to be saved, or looked at where it is a picture; never anything that a browser would run. Its
 * bytes are written as they come, not gathered first.
 */
public record Download(String name, String type, boolean inline, Content content) implements View {
    /** Writes the bytes. */
    public interface Content {
        void write(OutputStream to) throws IOException;
    }

    public static Download save(String name, String type, Content content) {
        return new Download(name, type, false, content);
    }

    @Override
    public void render(@Nullable Map<String, ?> model, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        ContentDisposition.Builder disposition = inline ? ContentDisposition.inline() : ContentDisposition.attachment();
        response.setContentType(type);
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                disposition.filename(name, StandardCharsets.UTF_8).build().toString());
        response.setHeader("Content-Security-Policy", "sandbox; default-src 'none'");
        response.setHeader(HttpHeaders.CACHE_CONTROL, inline ? "private, max-age=3600" : "no-store");
        content.write(response.getOutputStream());
    }
}
