package vn.mangnon.server;

import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** Where a PostgreSQL is and as whom to enter it: {@code postgresql://user:password@host:port/database}. */
public record DatabaseUrl(String jdbc, String user, String password) {
    /** Also takes the JDBC form, {@code jdbc:postgresql://host/database?user=…&password=…}. */
    public static DatabaseUrl parse(String text) {
        URI uri = uri(text.startsWith("jdbc:") ? text.substring("jdbc:".length()) : text);
        Map<String, String> query = query(uri);
        String[] login = uri.getRawUserInfo() == null
                ? new String[0]
                : uri.getRawUserInfo().split(":", 2);
        String user = login.length > 0 ? decode(login[0]) : query.getOrDefault("user", "");
        String password = login.length > 1 ? decode(login[1]) : query.getOrDefault("password", "");
        query.remove("user");
        query.remove("password");
        int port = uri.getPort() < 0 ? 5432 : uri.getPort();
        return new DatabaseUrl(
                "jdbc:postgresql://" + uri.getHost() + ":" + port + uri.getPath() + rest(query), user, password);
    }

    /** Says what is wrong without the text, which may hold a password. */
    private static URI uri(String text) {
        try {
            URI uri = URI.create(text);
            if (Set.of("postgresql", "postgres").contains(String.valueOf(uri.getScheme())) && uri.getHost() != null) {
                return uri;
            }
        } catch (IllegalArgumentException notAnAddress) {
            // said below
        }
        throw new Unusable("Địa chỉ cơ sở dữ liệu phải có dạng postgresql://người:mật-khẩu@máy:cổng/tên. / "
                + "A database address looks like postgresql://user:password@host:port/name.");
    }

    private static Map<String, String> query(URI uri) {
        Map<String, String> parameters = new LinkedHashMap<>();
        if (uri.getRawQuery() != null) {
            for (String pair : uri.getRawQuery().split("&")) {
                String[] parts = pair.split("=", 2);
                parameters.put(parts[0], parts.length > 1 ? decode(parts[1]) : "");
            }
        }
        return parameters;
    }

    private static String rest(Map<String, String> query) {
        StringBuilder rest = new StringBuilder();
        query.forEach((name, value) ->
                rest.append(rest.isEmpty() ? '?' : '&').append(name).append('=').append(value));
        return rest.toString();
    }

    private static String decode(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }

    @Override
    public String toString() {
        return jdbc + " as " + user;
    }
}
