package vn.mangnon.server;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;

/**
 * What an installation may set: by environment ({@code MANGNON_PORT}), or by the same names in one properties file,
 * {@code $MANGNON_CONFIG} or {@code mangnon.properties} in the data folder. The environment wins.
 */
public final class Settings {
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
        Path path =
                alone.find("MANGNON_CONFIG").map(Path::of).orElse(alone.data().resolve("mangnon.properties"));
        return new Settings(environment, read(path));
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
        return find(name)
                .map(value -> value.toLowerCase(Locale.ROOT))
                .filter("true"::equals)
                .isPresent();
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
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return properties;
    }
}
