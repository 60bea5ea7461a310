package vn.mangnon.testing;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import vn.mangnon.identity.DemoPeople;

/** A browser without a screen: keeps cookies, sends forms, does not follow redirects. */
public final class Browser {
    private final String base;
    private final CookieManager cookies = new CookieManager();
    private final HttpClient client = HttpClient.newBuilder()
            .cookieHandler(cookies)
            .version(HttpClient.Version.HTTP_1_1)
            .build();

    public Browser(int port) {
        base = "http://localhost:" + port;
    }

    public Browser as(String signIn) {
        HttpResponse<String> answer = post("/sign-in", "name", signIn, "password", DemoPeople.PASSWORD);
        if (answer.statusCode() != 303) {
            throw new IllegalStateException("could not sign in as " + signIn + ": " + answer.statusCode());
        }
        return this;
    }

    public CookieManager cookies() {
        return cookies;
    }

    public HttpResponse<String> get(String path) {
        return send(HttpRequest.newBuilder(URI.create(base + path))
                .header("Sec-Fetch-Site", "none")
                .GET());
    }

    /** A file as it comes. */
    public byte[] bytes(String path) {
        return bytes(path, "identity");
    }

    /** How many bytes travel for it, packed. */
    public int weight(String path) {
        return bytes(path, "gzip").length;
    }

    private byte[] bytes(String path, String encoding) {
        try {
            return client.send(
                            HttpRequest.newBuilder(URI.create(base + path))
                                    .header("Sec-Fetch-Site", "none")
                                    .header("Accept-Encoding", encoding)
                                    .build(),
                            HttpResponse.BodyHandlers.ofByteArray())
                    .body();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A request with nothing in it. */
    public HttpResponse<String> request(String method, String path) {
        return method.equals("GET") ? get(path) : post(path);
    }

    /** @param fields names and values in turn */
    public HttpResponse<String> post(String path, String... fields) {
        List<String> pairs = new ArrayList<>();
        for (int i = 0; i < fields.length; i += 2) {
            pairs.add(encode(fields[i]) + "=" + encode(fields[i + 1]));
        }
        return send(HttpRequest.newBuilder(URI.create(base + path))
                .header("Sec-Fetch-Site", "same-origin")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(String.join("&", pairs))));
    }

    /** Sends a form as it stands there. */
    public HttpResponse<String> post(String path, PageForm form) {
        return post(path, form.fields());
    }

    /** Sends a form with one file in its field {@code file}. @param fields names and values in turn */
    public HttpResponse<String> upload(String path, String fileName, byte[] file, String... fields) {
        return upload(path, Map.of(fileName, file), fields);
    }

    /** Sends a form with files, by name, in its field {@code file}. @param fields names and values in turn */
    public HttpResponse<String> upload(String path, Map<String, byte[]> files, String... fields) {
        String edge = "edge-" + java.util.UUID.randomUUID();
        java.io.ByteArrayOutputStream body = new java.io.ByteArrayOutputStream();
        for (int i = 0; i < fields.length; i += 2) {
            body.writeBytes(part(edge, "name=\"" + fields[i] + "\"\r\n\r\n" + fields[i + 1] + "\r\n"));
        }
        files.forEach((name, file) -> {
            body.writeBytes(part(edge, "name=\"file\"; filename=\"" + name + "\"\r\n\r\n"));
            body.writeBytes(file);
            body.writeBytes("\r\n".getBytes(StandardCharsets.UTF_8));
        });
        body.writeBytes(("--" + edge + "--\r\n").getBytes(StandardCharsets.UTF_8));
        return send(HttpRequest.newBuilder(URI.create(base + path))
                .header("Sec-Fetch-Site", "same-origin")
                .header("Content-Type", "multipart/form-data; boundary=" + edge)
                .POST(HttpRequest.BodyPublishers.ofByteArray(body.toByteArray())));
    }

    private static byte[] part(String edge, String content) {
        return ("--" + edge + "\r\nContent-Disposition: form-data; " + content).getBytes(StandardCharsets.UTF_8);
    }

    public HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    public String base() {
        return base;
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
