package vn.mangnon.planning.reader.language;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** The word lists beside the code: a line is "MEANING = phrase | phrase"; lines with the same meaning add up. */
public final class Vocabulary {
    private Vocabulary() {}

    /** The file's phrases, each with its meaning as the given function reads it. */
    public static <E> Lexicon<E> lexicon(Class<?> beside, String file, Function<String, E> meaning) {
        Lexicon<E> lexicon = new Lexicon<>();
        entries(beside, file).forEach((key, phrases) -> {
            E value = meaning.apply(key);
            phrases.forEach(phrase -> lexicon.put(phrase, value));
        });
        return lexicon;
    }

    /** Only the phrases of one meaning. */
    public static Lexicon<String> lexicon(Class<?> beside, String file, String... meanings) {
        Lexicon<String> lexicon = new Lexicon<>();
        Map<String, List<String>> entries = entries(beside, file);
        for (String meaning : meanings) {
            entries.getOrDefault(meaning, List.of()).forEach(phrase -> lexicon.put(phrase, meaning));
        }
        return lexicon;
    }

    public static Map<String, List<String>> entries(Class<?> beside, String file) {
        try (InputStream stream = beside.getResourceAsStream(file)) {
            if (stream == null) {
                throw new IllegalStateException("no vocabulary " + file + " beside " + beside.getName());
            }
            return entries(new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, List<String>> entries(BufferedReader lines) throws IOException {
        Map<String, List<String>> entries = new LinkedHashMap<>();
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            int equals = line.indexOf('=');
            if (line.isBlank() || line.startsWith("#") || equals < 0) {
                continue;
            }
            List<String> phrases =
                    entries.computeIfAbsent(line.substring(0, equals).strip(), key -> new ArrayList<>());
            for (String phrase : line.substring(equals + 1).split("\\|", -1)) {
                if (!phrase.isBlank()) {
                    phrases.add(phrase.strip());
                }
            }
        }
        return entries;
    }
}
