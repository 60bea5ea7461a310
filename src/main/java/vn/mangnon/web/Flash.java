package vn.mangnon.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** A note that one page leaves for the next: a message key and its arguments, in a cookie that lives a minute. */
public record Flash(String key, List<String> arguments) {
    private static final String COOKIE = "flash";
    private static final Duration SHOWN_WITHIN = Duration.ofMinutes(1);

    static Flash of(String key, Object... arguments) {
        return new Flash(key, Arrays.stream(arguments).map(String::valueOf).toList());
    }

    void send(HttpServletRequest request, HttpServletResponse response) {
        String line = key + "\n" + String.join("\n", arguments);
        String value = URLEncoder.encode(line, StandardCharsets.UTF_8);
        response.addCookie(Cookies.make(request, COOKIE, value, SHOWN_WITHIN));
    }

    /** Takes the note out of the request: it is shown once. One that we did not write is none. */
    static Optional<Flash> take(HttpServletRequest request, HttpServletResponse response) {
        Optional<String> sent = Cookies.find(request, COOKIE);
        sent.ifPresent(value -> response.addCookie(Cookies.make(request, COOKIE, "", Duration.ZERO)));
        return sent.flatMap(Flash::parse);
    }

    private static Optional<Flash> parse(String value) {
        try {
            List<String> parts =
                    List.of(URLDecoder.decode(value, StandardCharsets.UTF_8).split("\n", -1));
            return Optional.of(new Flash(parts.getFirst(), parts.subList(1, parts.size())));
        } catch (IllegalArgumentException notOurs) {
            return Optional.empty();
        }
    }
}
