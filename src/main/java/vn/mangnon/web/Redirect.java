package vn.mangnon.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.View;

/** "See there" after a change, with an optional note that the next page shows once. */
public record Redirect(String path, @Nullable Flash flash) implements View {
    public static Redirect to(String path) {
        return new Redirect(path, null);
    }

    /** The note names a message; its arguments hold no child's data, since they travel in a cookie. */
    public Redirect saying(String key, Object... arguments) {
        return new Redirect(path, Flash.of(key, arguments));
    }

    @Override
    public void render(@Nullable Map<String, ?> model, HttpServletRequest request, HttpServletResponse response) {
        if (flash != null) {
            flash.send(request, response);
        }
        response.setStatus(HttpStatus.SEE_OTHER.value());
        response.setHeader("Location", request.getContextPath() + path);
    }
}
