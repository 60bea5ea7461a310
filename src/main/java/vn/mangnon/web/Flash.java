package vn.mangnon.web;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** A note that one page leaves for the next: a message key and its arguments, in a cookie that lives a minute. */
public record Flash(String key, List<String> arguments) {
    private static final String COOKIE = "flash";
    private static final int SECONDS = 60;

    static Flash of(String key, Object... arguments) {
        return new Flash(key, Arrays.stream(arguments).map(String::valueOf).toList());
    }

    void send(HttpServletResponse response) {
        String line = key + "\n" + String.join("\n", arguments);
        response.addCookie(cookie(URLEncoder.encode(line, StandardCharsets.UTF_8), SECONDS));
    }

    /** Takes the note out of the request: it is shown once. */
    static Optional<Flash> take(HttpServletRequest request, HttpServletResponse response) {
        Optional<String> sent = Cookies.find(request, COOKIE);
        sent.ifPresent(value -> response.addCookie(cookie("", 0)));
        return sent.map(value -> parse(URLDecoder.decode(value, StandardCharsets.UTF_8)));
    }

    private static Flash parse(String line) {
        List<String> parts = List.of(line.split("\n", -1));
        return new Flash(parts.getFirst(), parts.subList(1, parts.size()));
    }

    private static Cookie cookie(String value, int seconds) {
        Cookie cookie = new Cookie(COOKIE, value);
        cookie.setPath("/");
        cookie.setHttpOnly(true);
        cookie.setMaxAge(seconds);
        cookie.setAttribute("SameSite", "Lax");
        return cookie;
    }
}
