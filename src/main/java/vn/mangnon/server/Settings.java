package vn.mangnon.server;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;

/**
 * What an installation may set: by environment, or by the same names in one properties file, {@code $MANGNON_CONFIG} or
 * {@code mangnon.properties} in the data folder. The environment wins. {@link #HELP} lists them all.
 */
public final class Settings {
    static final String HELP = """
            Cài đặt: biến môi trường, hoặc cùng tên trong $MANGNON_DATA/mangnon.properties
            Settings: environment, or the same names in $MANGNON_DATA/mangnon.properties
              MANGNON_DATA                thư mục dữ liệu / data folder (data)
              MANGNON_CONFIG              tệp cài đặt khác / another settings file
              MANGNON_PORT, MANGNON_BIND  cổng, địa chỉ nghe / port, address (8080, 127.0.0.1)
              MANGNON_TLS_CERT, _KEY      chứng thư, khóa PEM / certificate and key, PEM
              MANGNON_BEHIND_PROXY        true: sau một proxy HTTPS / behind a proxy that speaks HTTPS
              MANGNON_ADDRESS             địa chỉ người dùng mở, dùng trong thư / address people open, for links in mails
              MANGNON_DATABASE_URL        PostgreSQL 15+ bên ngoài / an outside PostgreSQL 15+, as the application's role
              MANGNON_DATABASE_OWNER_URL  cùng cơ sở dữ liệu, vai chủ, cho migrate / the same as its owner, for migrate
              MANGNON_DATABASE_PORT       cổng cơ sở dữ liệu kèm theo / port of the embedded database (54329)
              MANGNON_SECRET              64 chữ số hex, chung mọi máy chủ / 64 hex digits, the same on every node
              MANGNON_SMTP_URL            smtp://người:mật-khẩu@máy:cổng, smtps://… / smtp://user:password@host:port
              MANGNON_MAIL_FROM           địa chỉ gửi thư / the address mail comes from""";

    private static final int PORT = 8080;
    private static final int DATABASE_PORT = 54329;

    private final Map<String, String> environment;
    private final Properties file;

    private Settings(Map<String, String> environment, Properties file) {
        this.environment = environment;
        this.file = file;
    }

    public static Settings of(Map<String, String> environment) {
        Settings alone = new Settings(environment, new Properties());
        Optional<Path> named = alone.find("MANGNON_CONFIG").map(Path::of);
        if (named.isPresent() && !Files.isReadable(named.get())) {
            throw new Unusable("Không đọc được tệp MANGNON_CONFIG. / The file MANGNON_CONFIG cannot be read.");
        }
        return new Settings(environment, read(named.orElse(alone.data().resolve("mangnon.properties"))));
    }

    /** Embedded database, logs and secrets; survives restarts and holds nothing else. */
    public Path data() {
        return Path.of(find("MANGNON_DATA").orElse("data")).toAbsolutePath().normalize();
    }

    public int port() {
        return number("MANGNON_PORT", PORT);
    }

    public int databasePort() {
        return number("MANGNON_DATABASE_PORT", DATABASE_PORT);
    }

    /** An outside PostgreSQL, as the application's own role, which owns nothing. */
    public Optional<DatabaseUrl> database() {
        return find("MANGNON_DATABASE_URL").map(DatabaseUrl::parse);
    }

    /** The same database as its owner; only {@code migrate} needs it. */
    public Optional<DatabaseUrl> databaseOwner() {
        return find("MANGNON_DATABASE_OWNER_URL").map(DatabaseUrl::parse);
    }

    public Optional<String> find(String name) {
        String set = environment.getOrDefault(name, file.getProperty(name, "")).strip();
        return set.isEmpty() ? Optional.empty() : Optional.of(set);
    }

    public boolean on(String name) {
        String value = find(name).orElse("false").toLowerCase(Locale.ROOT);
        if (!value.equals("true") && !value.equals("false")) {
            throw new Unusable(name + " phải là true hoặc false. / " + name + " must be true or false.");
        }
        return value.equals("true");
    }

    public int number(String name, int otherwise) {
        try {
            return find(name).map(Integer::parseInt).orElse(otherwise);
        } catch (NumberFormatException e) {
            throw new Unusable(name + " phải là một số nguyên. / " + name + " must be a whole number.");
        }
    }

    private static Properties read(Path path) {
        Properties properties = new Properties();
        if (Files.isRegularFile(path)) {
            try (Reader reader = Files.newBufferedReader(path)) {
                properties.load(reader);
            } catch (IOException | IllegalArgumentException e) {
                throw new Unusable(
                        "Tệp cài đặt " + path + " không đọc được. / The settings file " + path + " cannot be read.");
            }
        }
        return properties;
    }
}
