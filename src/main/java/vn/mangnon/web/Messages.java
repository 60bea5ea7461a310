package vn.mangnon.web;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/**
 * All sentences the interface says, in Vietnamese and English, out of every module's {@code messages.properties} and
 * {@code messages_en.properties}. There is no falling back to the system's language: a key stands in both or nowhere.
 * {@code {0}}, {@code {1}} … are replaced by the arguments; nothing else in a sentence is special.
 */
@Component
public class Messages {
    private final Map<String, String> vietnamese = load("classpath*:vn/mangnon/**/messages.properties");
    private final Map<String, String> english = load("classpath*:vn/mangnon/**/messages_en.properties");

    public String say(Language language, String key, Object... arguments) {
        String sentence = all(language).get(key);
        if (sentence == null) {
            throw new IllegalArgumentException("no message " + key + " in " + language);
        }
        return fill(sentence, arguments);
    }

    public Map<String, String> all(Language language) {
        return switch (language) {
            case VI -> vietnamese;
            case EN -> english;
        };
    }

    private static String fill(String sentence, Object... arguments) {
        String filled = sentence;
        for (int i = 0; i < arguments.length; i++) {
            filled = filled.replace("{" + i + "}", String.valueOf(arguments[i]));
        }
        return filled;
    }

    private static Map<String, String> load(String pattern) {
        Map<String, String> all = new HashMap<>();
        try {
            for (Resource resource : new PathMatchingResourcePatternResolver().getResources(pattern)) {
                read(resource).forEach((key, sentence) -> add(all, key.toString(), sentence.toString()));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return all;
    }

    private static void add(Map<String, String> all, String key, String sentence) {
        if (all.put(key, sentence) != null) {
            throw new IllegalStateException("message " + key + " is defined twice");
        }
    }

    private static Properties read(Resource resource) throws IOException {
        Properties properties = new Properties();
        try (var reader = new InputStreamReader(resource.getInputStream(), StandardCharsets.UTF_8)) {
            properties.load(reader);
        }
        return properties;
    }
}
