package vn.mangnon.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;

/** A request byte by byte, as no proper client would send it. */
public final class RawRequest {
    private static final int PATIENCE = 20_000;

    private final int port;

    public RawRequest(int port) {
        this.port = port;
    }

    /** What came back: the status, the lines of the head, the body. */
    public record Answer(int status, String head, String body) {
        /** A header's value; empty where there is none. */
        public String header(String name) {
            return Arrays.stream(head.split("\r\n"))
                    .filter(line -> line.toLowerCase(Locale.ROOT).startsWith(name.toLowerCase(Locale.ROOT) + ":"))
                    .map(line -> line.substring(name.length() + 1).strip())
                    .findFirst()
                    .orElse("");
        }
    }

    /** A form sent from a page of ours. */
    public Answer form(String path, String cookies, String type, String body) {
        return send(
                "POST " + path + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nSec-Fetch-Site: same-origin\r\n"
                        + "Cookie: " + cookies + "\r\nContent-Type: " + type + "\r\nContent-Length: " + body.length()
                        + "\r\n\r\n"
                        + body);
    }

    public Answer get(String path, String... headers) {
        String lines = headers.length == 0 ? "" : String.join("\r\n", headers) + "\r\n";
        return send("GET " + path + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n" + lines + "\r\n");
    }

    /** @param request every char one byte */
    public Answer send(String request) {
        try (Socket socket = new Socket("localhost", port)) {
            socket.setSoTimeout(PATIENCE);
            socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            socket.getOutputStream().flush();
            String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            int end = answer.indexOf("\r\n\r\n");
            return new Answer(
                    Integer.parseInt(answer.substring(9, 12)), answer.substring(0, end), answer.substring(end + 4));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
