package vn.mangnon.server;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * How the program is reached: on loopback in plain HTTP, with its own certificate, or behind a proxy that has one.
 * Anything else is refused: away from loopback nobody's password travels in the clear.
 */
final class Transport {
    private static final String LOOPBACK = "127.0.0.1";

    private final Settings settings;
    private final Optional<String> certificate;
    private final boolean behindProxy;
    private final String bind;

    Transport(Settings settings) {
        this.settings = settings;
        certificate = settings.find("MANGNON_TLS_CERT");
        behindProxy = settings.on("MANGNON_BEHIND_PROXY");
        bind = settings.find("MANGNON_BIND").orElse(certificate.isPresent() ? "0.0.0.0" : LOOPBACK);
        certificate.ifPresent(Transport::requireReadable);
        settings.find("MANGNON_TLS_KEY").ifPresent(Transport::requireReadable);
        if (certificate.isEmpty() && !behindProxy && !isLoopback(bind)) {
            throw new Unusable("Ngoài máy này chỉ phục vụ qua HTTPS: hãy đặt MANGNON_TLS_CERT và MANGNON_TLS_KEY, "
                    + "hoặc MANGNON_BEHIND_PROXY=true.\nAway from this machine only HTTPS is served: set MANGNON_TLS_CERT "
                    + "and MANGNON_TLS_KEY, or MANGNON_BEHIND_PROXY=true.");
        }
    }

    Map<String, Object> properties() {
        Map<String, Object> properties = new HashMap<>();
        properties.put("server.port", settings.port());
        properties.put("server.address", bind);
        properties.put("mangnon.secure", certificate.isPresent() || behindProxy);
        certificate.ifPresent(path -> {
            properties.put("server.ssl.certificate", path);
            properties.put(
                    "server.ssl.certificate-private-key",
                    settings.find("MANGNON_TLS_KEY").orElse(path));
        });
        properties.put(
                "mangnon.address",
                settings.find("MANGNON_ADDRESS").orElse(address().replaceAll("/$", "")));
        if (behindProxy) {
            properties.put("server.forward-headers-strategy", "native");
        }
        return properties;
    }

    String address() {
        String host = bind.equals("0.0.0.0") || bind.equals(LOOPBACK) ? "localhost" : bind;
        return (certificate.isPresent() ? "https" : "http") + "://" + host + ":" + settings.port() + "/";
    }

    private static void requireReadable(String path) {
        if (!Files.isReadable(Path.of(path))) {
            throw new Unusable("Không đọc được " + path + ". / " + path + " cannot be read.");
        }
    }

    private static boolean isLoopback(String host) {
        try {
            return InetAddress.getByName(host).isLoopbackAddress();
        } catch (UnknownHostException e) {
            throw new Unusable("MANGNON_BIND không phải một địa chỉ. / MANGNON_BIND is no address.");
        }
    }
}
