package vn.mangnon.casework;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.mangnon.web.Form;
import vn.mangnon.web.Language;

/**
 * What a step asks. An administrator's data: the official number, the rows, their words.
 *
 * @param compared whether every row was seen in its source
 */
public record CaseForm(
        String code,
        int edition,
        String number,
        Map<Language, String> names,
        boolean compared,
        String source,
        List<Section> sections) {
    /** Longest narrative, in characters. */
    public static final int LONGEST = 20_000;

    private static final int LONGEST_LINE = 300;
    private static final int OLDEST = 120;

    public enum Kind {
        LINE,
        TEXT,
        DAY,
        NUMBER,
        CHOICE,
        CHOICES,
        /** a level of which high is bad, such as the severity of harm */
        HIGH_IS_BAD,
        /** a level of which high is good, such as the ability to protect itself */
        HIGH_IS_GOOD;

        public boolean level() {
            return this == HIGH_IS_BAD || this == HIGH_IS_GOOD;
        }
    }

    public enum Level {
        HIGH,
        MEDIUM,
        LOW
    }

    public record Row(
            String key,
            Map<Language, String> labels,
            Map<Language, String> hints,
            Kind kind,
            Map<String, Map<Language, String>> choices,
            boolean required) {
        public String label(Language language) {
            return labels.getOrDefault(language, "");
        }

        public String hint(Language language) {
            return hints.getOrDefault(language, "");
        }

        /** Choices in words, by value. */
        public Map<String, String> options(Language language) {
            Map<String, String> options = new LinkedHashMap<>();
            choices.forEach((value, words) -> options.put(value, words.getOrDefault(language, value)));
            return options;
        }
    }

    public record Section(Map<Language, String> names, List<Row> rows) {
        public String name(Language language) {
            return names.getOrDefault(language, "");
        }

        /** Of a table of levels, how many of each were chosen; empty where it is no such table. Counted, never weighed. */
        public Optional<Map<Level, Long>> tally(Filled filled) {
            if (rows.stream().noneMatch(row -> row.kind.level())) {
                return Optional.empty();
            }
            Map<Level, Long> tally = new EnumMap<>(Level.class);
            for (Level level : Level.values()) {
                tally.put(
                        level,
                        rows.stream()
                                .filter(row -> row.kind.level() && filled.is(row.key, level.name()))
                                .count());
            }
            return Optional.of(tally);
        }
    }

    public CaseForm {
        sections = List.copyOf(sections);
    }

    public String name(Language language) {
        return names.getOrDefault(language, code);
    }

    /** Reads what was typed; what is wrong is said at its field. */
    Filled read(Form form) {
        Map<String, List<String>> rows = new LinkedHashMap<>();
        for (Section section : sections) {
            for (Row row : section.rows) {
                List<String> values = read(form, row);
                if (!values.isEmpty()) {
                    rows.put(row.key, values);
                }
            }
        }
        return new Filled(rows);
    }

    private static List<String> read(Form form, Row row) {
        List<String> values = switch (row.kind) {
            case LINE -> List.of(form.text(row.key, LONGEST_LINE));
            case TEXT -> List.of(form.text(row.key, LONGEST));
            case DAY -> form.day(row.key).map(day -> List.of(day.toString())).orElse(List.of());
            case NUMBER -> number(form, row);
            case CHOICE, CHOICES ->
                chosen(form, row, row.choices.keySet().stream().toList());
            case HIGH_IS_BAD, HIGH_IS_GOOD ->
                chosen(form, row, List.of(Level.HIGH.name(), Level.MEDIUM.name(), Level.LOW.name()));
        };
        List<String> written = values.stream().filter(value -> !value.isEmpty()).toList();
        if (row.required && written.isEmpty() && form.problems(row.key).isEmpty()) {
            form.reject(row.key, "web.form.required");
        }
        return written;
    }

    private static List<String> number(Form form, Row row) {
        var number = form.count(row.key);
        if (number.isPresent() && number.getAsLong() > OLDEST) {
            form.reject(row.key, "casework.number-too-large");
        }
        return number.isPresent() ? List.of(Long.toString(number.getAsLong())) : List.of();
    }

    private static List<String> chosen(Form form, Row row, List<String> known) {
        List<String> chosen = form.values(row.key).stream()
                .filter(value -> !value.isEmpty())
                .distinct()
                .toList();
        if (!known.containsAll(chosen) || row.kind != Kind.CHOICES && chosen.size() > 1) {
            form.reject(row.key, "web.form.choose");
            return List.of();
        }
        return chosen;
    }
}
