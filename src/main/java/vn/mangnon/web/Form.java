package vn.mangnon.web;

import jakarta.servlet.http.HttpServletRequest;
import java.math.BigDecimal;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import java.util.function.Predicate;

/**
 * The fields of a form as they were typed, what is wrong with them, and their values once read. Whatever cannot be
 * read, or is missing though required, leaves an error beside its field and reads as a neutral value: look at {@link
 * #invalid()} before using what was read. Text comes out in NFC, stripped.
 */
public final class Form {
    /** Above this a count is taken for a slip of the hand. */
    public static final long MOST = 1_000_000_000L;

    /** Above this an amount of money is taken for a slip of the hand. */
    public static final long MOST_MONEY = 1_000_000_000_000_000L;

    private static final LocalDate NEUTRAL_DAY = LocalDate.EPOCH;

    private final Map<String, List<String>> typed = new LinkedHashMap<>();
    private final Map<String, List<Problem>> problems = new LinkedHashMap<>();
    private final Map<String, String> current = new LinkedHashMap<>();

    /** What is wrong with a field: a message and what fills it. */
    public record Problem(String key, List<Object> arguments) {}

    private Form() {}

    /** A form nobody has typed in yet. */
    public static Form blank() {
        return new Form();
    }

    public static Form of(HttpServletRequest request) {
        Form form = new Form();
        request.getParameterMap().forEach((name, values) -> form.typed.put(name, clean(values)));
        return form;
    }

    /** Fills a field before the form is shown first. */
    public Form with(String name, Object value) {
        typed.put(name, List.of(String.valueOf(value)));
        return this;
    }

    public Form withAll(String name, List<String> values) {
        typed.put(name, List.copyOf(values));
        return this;
    }

    public Map<String, List<String>> typed() {
        return typed;
    }

    public String value(String name) {
        List<String> values = typed.getOrDefault(name, List.of());
        return values.isEmpty() ? "" : values.getFirst();
    }

    public List<String> values(String name) {
        return typed.getOrDefault(name, List.of());
    }

    public boolean chosen(String name, Object value) {
        return values(name).contains(String.valueOf(value));
    }

    /** All that is wrong, by field. */
    public Map<String, List<Problem>> problems() {
        return problems;
    }

    public List<Problem> problems(String name) {
        return problems.getOrDefault(name, List.of());
    }

    public boolean invalid() {
        return !problems.isEmpty();
    }

    public Form reject(String name, String key, Object... arguments) {
        Problem problem = new Problem(key, List.of(arguments));
        List<Problem> ofField = problems.computeIfAbsent(name, field -> new ArrayList<>());
        if (!ofField.contains(problem)) {
            ofField.add(problem);
        }
        return this;
    }

    /** What the record holds now, shown beside each field where it differs from what was typed. */
    public Form meanwhile(Form latest) {
        latest.typed.forEach((name, values) -> current.put(name, String.join(", ", values)));
        return this;
    }

    /** What somebody else put into the field while this one was being typed. */
    public Optional<String> meanwhile(String name) {
        return Optional.ofNullable(current.get(name)).filter(latest -> !latest.equals(String.join(", ", values(name))));
    }

    public String text(String name, int most) {
        String text = value(name);
        if (text.length() > most) {
            reject(name, "web.form.too-long", most, text.length());
        }
        return text;
    }

    public String requiredText(String name, int most) {
        String text = text(name, most);
        if (text.isEmpty()) {
            reject(name, "web.form.required");
        }
        return text;
    }

    public Optional<LocalDate> day(String name) {
        String text = value(name);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        Optional<LocalDate> day = Typed.day(text);
        if (day.isEmpty()) {
            reject(name, "web.form.no-such-day", text);
        }
        return day;
    }

    public LocalDate requiredDay(String name) {
        Optional<LocalDate> day = day(name);
        if (day.isEmpty() && problems(name).isEmpty()) {
            reject(name, "web.form.required");
        }
        return day.orElse(NEUTRAL_DAY);
    }

    /** A whole number of things, not negative; empty where nothing was typed. */
    public OptionalLong count(String name) {
        return whole(name, MOST);
    }

    /** An amount of money in whole đồng, not negative; empty where nothing was typed. */
    public OptionalLong money(String name) {
        return whole(name, MOST_MONEY);
    }

    /** A number as Vietnamese write it, "1.500" or "26,85", not negative; empty where nothing was typed. */
    public Optional<BigDecimal> decimal(String name) {
        return number(name, 6, MOST_MONEY);
    }

    /** One of an enum's constants; the first where the field is missing or forged. */
    public <E extends Enum<E>> E choice(String name, Class<E> type) {
        for (E constant : type.getEnumConstants()) {
            if (constant.name().equals(value(name))) {
                return constant;
            }
        }
        reject(name, "web.form.choose");
        return type.getEnumConstants()[0];
    }

    public boolean ticked(String name) {
        return !value(name).isEmpty();
    }

    public List<UUID> ids(String name) {
        return values(name).stream()
                .filter(Predicate.not(String::isEmpty))
                .flatMap(text -> parseId(name, text).stream())
                .toList();
    }

    public Optional<UUID> id(String name) {
        return ids(name).stream().findFirst();
    }

    public UUID requiredId(String name) {
        Optional<UUID> id = id(name);
        if (id.isEmpty()) {
            reject(name, "web.form.choose");
        }
        return id.orElse(new UUID(0, 0));
    }

    /** The version of the record that the form was made from; 0 for a new one. */
    public int version() {
        return (int) whole("version", Integer.MAX_VALUE).orElse(0);
    }

    private OptionalLong whole(String name, long most) {
        Optional<BigDecimal> number = number(name, 0, most);
        return number.isPresent()
                ? OptionalLong.of(number.get().longValueExact())
                : problems(name).isEmpty() ? OptionalLong.empty() : OptionalLong.of(0);
    }

    private Optional<BigDecimal> number(String name, int decimals, long most) {
        String text = value(name);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        Optional<BigDecimal> number = Typed.number(text, decimals);
        if (text.matches("-\\d.*")) {
            reject(name, "web.form.negative");
        } else if (number.isEmpty()) {
            reject(name, "web.form.no-number", text);
        } else if (number.get().compareTo(BigDecimal.valueOf(most)) > 0) {
            reject(name, "web.form.absurd", text);
        } else {
            return number;
        }
        return Optional.empty();
    }

    private Optional<UUID> parseId(String name, String text) {
        try {
            return Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException forged) {
            reject(name, "web.form.choose");
            return Optional.empty();
        }
    }

    private static List<String> clean(String[] values) {
        List<String> clean = new ArrayList<>(values.length);
        for (String value : values) {
            clean.add(Normalizer.normalize(value, Normalizer.Form.NFC)
                    .strip()
                    .replace("\r\n", "\n")
                    .replace("\u0000", ""));
        }
        return clean;
    }
}
