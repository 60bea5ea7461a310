package vn.mangnon.bench;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.zip.GZIPInputStream;

/** Somebody at a browser: keeps cookies, takes compressed answers, sends forms, follows redirects only when told to. */
final class Visitor {
    private final HttpClient client;
    private final String base;
    private final Map<String, String> cookies = new LinkedHashMap<>();

    Visitor(HttpClient client, int port) {
        this.client = client;
        base = "http://localhost:" + port;
    }

    /** Comes with a cookie it was given elsewhere. */
    Visitor with(String cookie, String value) {
        cookies.put(cookie, value);
        return this;
    }

    /** @param bytes as many as came over the wire, headers aside */
    record Answer(int status, String location, int bytes, String text) {}

    Answer get(String path) throws IOException, InterruptedException {
        return send(request(path).GET());
    }

    /** Asks for a page that must be there. */
    String page(String path) throws IOException, InterruptedException {
        Answer answer = get(path);
        if (answer.status != 200) {
            throw new IOException(path + ": " + answer.status + " " + answer.location);
        }
        return answer.text;
    }

    /** Sends a form that must be accepted; returns where it led. */
    String post(String path, Map<String, String> fields) throws IOException, InterruptedException {
        return accepted(path, send(path, fields));
    }

    /** Sends a form, whatever comes of it. */
    Answer send(String path, Map<String, String> fields) throws IOException, InterruptedException {
        String body = fields.entrySet().stream()
                .map(field -> encode(field.getKey()) + "=" + encode(field.getValue()))
                .collect(Collectors.joining("&"));
        return send(request(path)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    /** Sends a form with a file. */
    String post(String path, Map<String, String> fields, String field, String fileName, byte[] file)
            throws IOException, InterruptedException {
        String boundary = "----mangnon-bench";
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        fields.forEach((name, value) ->
                body.writeBytes(part(boundary, "name=\"" + name + "\"", value.getBytes(StandardCharsets.UTF_8))));
        body.writeBytes(part(boundary, "name=\"" + field + "\"; filename=\"" + fileName + "\"", file));
        body.writeBytes(("--" + boundary + "--\r\n").getBytes(StandardCharsets.UTF_8));
        return accepted(
                path,
                send(request(path)
                        .header("Content-Type", "multipart/form-data; boundary=" + boundary)
                        .POST(HttpRequest.BodyPublishers.ofByteArray(body.toByteArray()))));
    }

    /** Asks for a page and forgets it; as cheap for the asking side as can be. */
    int load(String path) throws IOException, InterruptedException {
        return client.send(request(path).GET().build(), HttpResponse.BodyHandlers.discarding())
                .statusCode();
    }

    /** A file that must be there. */
    byte[] file(String path) throws IOException, InterruptedException {
        HttpResponse<byte[]> answer = client.send(
                request(path).setHeader("Accept-Encoding", "identity").GET().build(),
                HttpResponse.BodyHandlers.ofByteArray());
        if (answer.statusCode() != 200) {
            throw new IOException(path + ": " + answer.statusCode());
        }
        return answer.body();
    }

    private HttpRequest.Builder request(String path) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(base + path))
                .header("Accept-Encoding", "gzip")
                .header("Sec-Fetch-Site", "same-origin");
        if (!cookies.isEmpty()) {
            request.header(
                    "Cookie",
                    cookies.entrySet().stream()
                            .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                            .collect(Collectors.joining("; ")));
        }
        return request;
    }

    private Answer send(HttpRequest.Builder request) throws IOException, InterruptedException {
        HttpResponse<byte[]> response = client.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
        for (String cookie : response.headers().allValues("Set-Cookie")) {
            List<String> pair = List.of(cookie.split(";")[0].split("=", 2));
            cookies.put(pair.getFirst(), pair.getLast());
        }
        boolean packed =
                response.headers().firstValue("Content-Encoding").orElse("").equals("gzip");
        byte[] plain = packed
                ? new GZIPInputStream(new ByteArrayInputStream(response.body())).readAllBytes()
                : response.body();
        return new Answer(
                response.statusCode(),
                response.headers().firstValue("Location").orElse(""),
                response.body().length,
                new String(plain, StandardCharsets.UTF_8));
    }

    private static String accepted(String path, Answer answer) throws IOException {
        if (answer.status != 303 && answer.status != 302) {
            throw new IOException(path + ": " + answer.status + "\n" + answer.text);
        }
        return answer.location.replaceFirst("^https?://[^/]+", "");
    }

    private static byte[] part(String boundary, String disposition, byte[] value) {
        ByteArrayOutputStream part = new ByteArrayOutputStream();
        part.writeBytes(("--" + boundary + "\r\nContent-Disposition: form-data; " + disposition + "\r\n\r\n")
                .getBytes(StandardCharsets.UTF_8));
        part.writeBytes(value);
        part.writeBytes("\r\n".getBytes(StandardCharsets.UTF_8));
        return part.toByteArray();
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
