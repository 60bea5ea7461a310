package vn.mangnon.server;

import java.net.InetAddress;
import java.net.URI;
import java.net.URLDecoder;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/**
 * The mail server, {@code smtp://user:password@host:port} or {@code smtps://…}, as the application's properties. With
 * smtp, TLS is begun where the server offers it, and insisted on where a password would travel away from this machine.
 */
final class Mail {
    private static final int SMTP = 587;
    private static final int SMTPS = 465;
    private static final String PATIENCE_MILLIS = "15000";

    private final Settings settings;

    Mail(Settings settings) {
        this.settings = settings;
    }

    /** Empty where no mail goes out. */
    Map<String, Object> properties() {
        return settings.find("MANGNON_SMTP_URL").map(this::properties).orElse(Map.of());
    }

    private Map<String, Object> properties(String text) {
        URI uri = parse(text);
        boolean smtps = "smtps".equals(uri.getScheme());
        String protocol = smtps ? "smtps" : "smtp";
        String under = "spring.mail.properties.mail." + protocol + ".";
        Map<String, Object> properties = new HashMap<>();
        properties.put("spring.mail.protocol", protocol);
        properties.put("spring.mail.host", uri.getHost());
        properties.put("spring.mail.port", uri.getPort() > 0 ? uri.getPort() : smtps ? SMTPS : SMTP);
        for (String wait : new String[] {"connectiontimeout", "timeout", "writetimeout"}) {
            properties.put(under + wait, PATIENCE_MILLIS);
        }
        properties.put(under + "ssl.checkserveridentity", "true");
        String login = uri.getRawUserInfo();
        if (login != null) {
            String[] parts = login.split(":", 2);
            properties.put("spring.mail.username", decode(parts[0]));
            properties.put("spring.mail.password", parts.length > 1 ? decode(parts[1]) : "");
            properties.put(under + "auth", "true");
        }
        properties.put(under + "starttls.enable", String.valueOf(!smtps));
        properties.put(under + "starttls.required", String.valueOf(!smtps && login != null && !near(uri.getHost())));
        properties.put("mangnon.mail.from", from());
        return properties;
    }

    private String from() {
        return settings.find("MANGNON_MAIL_FROM")
                .filter(from -> from.matches("[^\\s@]+@[^\\s@]+"))
                .orElseThrow(() -> new Unusable("MANGNON_SMTP_URL cần MANGNON_MAIL_FROM, một địa chỉ thư. / "
                        + "MANGNON_SMTP_URL needs MANGNON_MAIL_FROM, a mail address."));
    }

    private static URI parse(String text) {
        try {
            URI uri = URI.create(text);
            if (uri.getHost() != null && ("smtp".equals(uri.getScheme()) || "smtps".equals(uri.getScheme()))) {
                return uri;
            }
        } catch (IllegalArgumentException notAnAddress) {
            // said below, without the text: it may hold a password
        }
        throw new Unusable("MANGNON_SMTP_URL phải có dạng smtp://người:mật-khẩu@máy:cổng hoặc smtps://… / "
                + "MANGNON_SMTP_URL must look like smtp://user:password@host:port or smtps://…");
    }

    private static boolean near(String host) {
        try {
            return InetAddress.getByName(host).isLoopbackAddress();
        } catch (UnknownHostException e) {
            return false;
        }
    }

    private static String decode(String text) {
        return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
    }
}
