package vn.mangnon;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every sentence that is said is defined, in both languages, and every one that is defined is said somewhere. */
class MessagesTest {
    private static final Pattern LITERAL = Pattern.compile("\"([a-z]+(?:\\.[A-Za-z0-9_-]+)+\\.?)\"");
    private static final Pattern HOLE = Pattern.compile("\\{\\d}");

    @Test
    void bothLanguagesSayTheSame() throws IOException {
        Map<String, String> vietnamese = load("messages.properties");
        Map<String, String> english = load("messages_en.properties");
        assertThat(english.keySet()).containsExactlyInAnyOrderElementsOf(vietnamese.keySet());
        vietnamese.forEach((key, sentence) ->
                assertThat(holes(english.getOrDefault(key, ""))).as(key).isEqualTo(holes(sentence)));
    }

    @Test
    void whatIsSaidIsDefined() throws IOException {
        Map<String, String> defined = load("messages.properties");
        Set<String> modules = defined.keySet().stream()
                .map(key -> key.substring(0, key.indexOf('.')))
                .collect(Collectors.toSet());
        List<String> missing = new ArrayList<>();
        for (String literal : literals()) {
            boolean ours = modules.contains(literal.substring(0, literal.indexOf('.')));
            boolean prefix =
                    literal.endsWith(".") && defined.keySet().stream().anyMatch(key -> key.startsWith(literal));
            if (ours && !defined.containsKey(literal) && !prefix && !isNoMessage(literal)) {
                missing.add(literal);
            }
        }
        assertThat(missing).isEmpty();
    }

    @Test
    void whatIsDefinedIsSaid() throws IOException {
        Set<String> literals = literals();
        Set<String> prefixes =
                literals.stream().filter(literal -> literal.endsWith(".")).collect(Collectors.toSet());
        List<String> unused = new ArrayList<>();
        for (String key : new TreeSet<>(load("messages.properties").keySet())) {
            boolean constant = key.matches("[a-z]+\\.[A-Z]\\w+\\.[A-Z][A-Z0-9_]*");
            if (!literals.contains(key) && !constant && prefixes.stream().noneMatch(key::startsWith)) {
                unused.add(key);
            }
        }
        assertThat(unused).isEmpty();
    }

    @Test
    void everyNamedConstantExists() throws Exception {
        for (String key : load("messages.properties").keySet()) {
            if (key.matches("[a-z]+\\.[A-Z]\\w+\\.[A-Z][A-Z0-9_]*")) {
                String[] parts = key.split("\\.");
                assertThat(constants(parts[0], parts[1])).as(key).contains(parts[2]);
            }
        }
    }

    /** Words in code that look like keys and are something else. */
    private static boolean isNoMessage(String literal) {
        return literal.matches("web\\.(css|js)")
                || literal.startsWith("units/")
                || literal.matches(".*\\.(csv|sql|properties|xlsx|docx)");
    }

    private static Set<String> constants(String module, String type) throws IOException {
        try (Stream<Path> files = Files.walk(Sources.MAIN.resolve(module))) {
            Set<String> names = new HashSet<>();
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".java")).toList()) {
                String text = Files.readString(file);
                if (Pattern.compile("enum " + type + "\\b").matcher(text).find()) {
                    Pattern.compile("\\b[A-Z][A-Z0-9_]+\\b")
                            .matcher(text)
                            .results()
                            .map(MatchResult::group)
                            .forEach(names::add);
                }
            }
            return names;
        }
    }

    private static Set<String> literals() {
        Stream<String> java = Sources.java().entrySet().stream()
                .filter(source -> !source.getKey().startsWith("bench/")) // names of figures, said to nobody
                .map(Map.Entry::getValue);
        return Stream.concat(java, Sources.templates().values().stream())
                .flatMap(text -> LITERAL.matcher(text).results())
                .map(found -> found.group(1))
                .collect(Collectors.toSet());
    }

    private static Set<String> holes(String sentence) {
        return HOLE.matcher(sentence).results().map(MatchResult::group).collect(Collectors.toSet());
    }

    private static Map<String, String> load(String name) throws IOException {
        Map<String, String> all = new HashMap<>();
        try (Stream<Path> files = Files.walk(Sources.MAIN)) {
            for (Path file : files.filter(path -> path.endsWith(name)).toList()) {
                Properties properties = new Properties();
                try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
                    properties.load(reader);
                }
                properties.forEach((key, sentence) -> all.put(key.toString(), sentence.toString()));
            }
        }
        return all;
    }
}
