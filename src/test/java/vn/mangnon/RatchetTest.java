package vn.mangnon;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Counts of what we would rather not have. They may only fall: when one has fallen, write the new number down. */
class RatchetTest {
    private static final Path KEPT = Path.of("src/test/resources/ratchet.properties");
    private static final int LONG_FILE = 250;
    private static final int LONG_TEMPLATE = 120;

    @Test
    void longFiles() throws IOException {
        long found = Sources.java().values().stream()
                .filter(text -> text.lines().count() > LONG_FILE)
                .count();
        check("long-files", found);
    }

    @Test
    void longTemplates() throws IOException {
        long found = Sources.templates().values().stream()
                .filter(text -> text.lines().count() > LONG_TEMPLATE)
                .count();
        check("long-templates", found);
    }

    @Test
    void unfinishedWords() throws IOException {
        check("todos", count(Sources.java(), "TODO|FIXME|XXX") + count(Sources.templates(), "TODO|FIXME|XXX"));
    }

    @Test
    void readsWithoutAScope() throws IOException {
        check("unscoped", count(Sources.java(), "@Unscoped\\("));
    }

    @Test
    void suppressedWarnings() throws IOException {
        check("suppressed", count(Sources.java(), "@SuppressWarnings"));
    }

    @Test
    void wordsInTemplatesThatAreNotMessages() throws IOException {
        // text between tags that holds a letter and is no expression
        check("untranslated", count(Sources.templates(), ">[^<>${}@!\"]*\\p{L}{3,}[^<>${}@!\"=();]*</"));
    }

    private static long count(Map<String, String> sources, String pattern) {
        Pattern words = Pattern.compile(pattern);
        return sources.values().stream()
                .mapToLong(text -> words.matcher(text).results().count())
                .sum();
    }

    private static void check(String name, long found) throws IOException {
        Properties kept = new Properties();
        try (var reader = Files.newBufferedReader(KEPT)) {
            kept.load(reader);
        }
        long most = Long.parseLong(kept.getProperty(name));
        assertThat(found)
                .as("%s: now %d, were %d; lower the number in %s if it fell", name, found, most, KEPT)
                .isEqualTo(most);
    }
}
