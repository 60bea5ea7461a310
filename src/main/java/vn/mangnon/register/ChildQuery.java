package vn.mangnon.register;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import vn.mangnon.shared.Folded;
import vn.mangnon.web.Form;

/**
 * Which children of a list are wanted.
 *
 * @param words folded, each to stand somewhere in the name
 * @param initials of a name, where one word was typed
 * @param number how a personal or insurance number begins
 * @param year of birth, give or take one
 * @param group a kind of situation, or a sort of them
 */
record ChildQuery(
        List<String> words,
        Optional<String> initials,
        Optional<String> number,
        OptionalInt year,
        String group,
        String hamlet,
        OptionalInt ageFrom,
        OptionalInt ageTo) {
    private static final int SHORTEST_NUMBER = 5;

    static ChildQuery all() {
        return read(Form.blank());
    }

    /** Digits are a year where there are four, a number where there are more; the rest is part of a name. */
    static ChildQuery read(Form form) {
        List<String> typed = Arrays.stream(Folded.of(form.value("q")).text().split(" "))
                .filter(word -> !word.isEmpty())
                .toList();
        Map<Boolean, List<String>> byDigits =
                typed.stream().collect(Collectors.partitioningBy(word -> word.matches("\\d{4,20}")));
        List<String> digits = byDigits.getOrDefault(true, List.of());
        List<String> words = byDigits.getOrDefault(false, List.of());
        return new ChildQuery(
                words,
                words.size() == 1 ? Optional.of(words.getFirst()) : Optional.empty(),
                digits.stream().filter(word -> word.length() >= SHORTEST_NUMBER).findFirst(),
                digits.stream()
                        .filter(word -> word.length() < SHORTEST_NUMBER)
                        .mapToInt(Integer::parseInt)
                        .findFirst(),
                form.value("group"),
                Folded.of(form.value("hamlet")).text(),
                age(form, "ageFrom"),
                age(form, "ageTo"));
    }

    boolean narrowed() {
        return !equals(all());
    }

    Map<String, Object> parameters() {
        Map<String, Object> parameters = new HashMap<>();
        parameters.put("words", words.stream().map(word -> "%" + word + "%").toArray(String[]::new));
        parameters.put("initials", initials.map(word -> word + "%").orElse(""));
        parameters.put("number", number.map(digits -> digits + "%").orElse(""));
        parameters.put("year", year.orElse(0));
        parameters.put("group", group);
        parameters.put("hamlet", hamlet);
        parameters.put("ageFrom", ageFrom.orElse(0));
        parameters.put("ageTo", ageTo.orElse(Birth.NO_CHILD));
        return parameters;
    }

    private static OptionalInt age(Form form, String name) {
        String typed = form.value(name);
        return typed.matches("\\d{1,2}") ? OptionalInt.of(Integer.parseInt(typed)) : OptionalInt.empty();
    }
}
