package vn.mangnon;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The project's own sources, for tests that read them. */
final class Sources {
    static final Path MAIN = Path.of("src/main/java/vn/mangnon");
    static final Set<String> SCHEMAS = Set.of(
            "web",
            "journal",
            "units",
            "identity",
            "documents",
            "notices",
            "measures",
            "dues",
            "planning",
            "activities",
            "reporting",
            "campaigns",
            "vault",
            "casework",
            "meta");

    private Sources() {}

    /** Java sources by their path below {@code vn/mangnon}. */
    static Map<String, String> java() {
        return below(MAIN, ".java");
    }

    static Map<String, String> templates() {
        return below(MAIN, ".jte");
    }

    static Map<String, String> views() {
        return below(Path.of("src/main/resources/db/views"), ".sql");
    }

    static String module(String path) {
        return path.contains("/") ? path.substring(0, path.indexOf('/')) : "";
    }

    private static Map<String, String> below(Path folder, String ending) {
        try (Stream<Path> paths = Files.walk(folder)) {
            Map<String, String> texts = new TreeMap<>();
            for (Path path :
                    paths.filter(file -> file.toString().endsWith(ending)).toList()) {
                texts.put(folder.relativize(path).toString(), Files.readString(path));
            }
            return texts;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
