package vn.mangnon.reporting.narratives;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** A text in which some numbers stand for cells of tables: plain words, in which each is known by the words around it. */
public record CitedText(String words, List<Cited> cited) {
    private static final int AROUND = 40;
    private static final int SAME_NUMBER = 6;
    private static final int ENOUGH = 9;
    private static final int MOST = 50;
    private static final Pattern NUMBER = Pattern.compile("\\d+(?:[.,]\\d+)*|…");
    private static final Pattern BRACES = Pattern.compile("\\{([^{}]{1,100})}");
    private static final Pattern END = Pattern.compile("[.;!?](?=\\s)|\\n");

    /**
     * A number that stands for a cell.
     *
     * @param cell as formulas name it
     */
    public record Cited(String cell, String number, String before, String after) {
        private static Cited in(String text, String cell, int from, int to) {
            return new Cited(
                    cell,
                    text.substring(from, to),
                    text.substring(Math.max(0, from - AROUND), from),
                    text.substring(to, Math.min(text.length(), to + AROUND)));
        }

        /** How much speaks for a number of a text being this one; 0 where it is another. */
        private int likeness(String text, int from, int to) {
            Cited here = in(text, cell, from, to);
            int beside = same(before, here.before, true) + same(after, here.after, false);
            int all = beside + (number.equals(here.number) ? SAME_NUMBER : 0);
            return all >= ENOUGH || beside == before.length() + after.length() ? all + 1 : 0;
        }
    }

    /** A number that the cell says otherwise now, in the middle of its sentence. */
    public record Moved(String before, String said, String now, String after) {}

    private record Place(Cited cited, int from, int to) {}

    private record Guess(Cited cited, int from, int to, int likeness) {}

    public CitedText {
        cited = List.copyOf(cited);
    }

    /** A sentence whose {cells} are filled in. */
    public static CitedText of(String sentence, Function<String, String> number) {
        StringBuilder words = new StringBuilder();
        List<Place> places = new ArrayList<>();
        Matcher matcher = BRACES.matcher(sentence);
        int done = 0;
        while (matcher.find()) {
            words.append(sentence, done, matcher.start());
            String cell = matcher.group(1).strip();
            int from = words.length();
            words.append(number.apply(cell));
            places.add(new Place(new Cited(cell, "", "", ""), from, words.length()));
            done = matcher.end();
        }
        return at(words.append(sentence.substring(done)).toString(), places);
    }

    private static CitedText at(String words, List<Place> places) {
        return new CitedText(
                words,
                places.stream()
                        .limit(MOST)
                        .map(place -> Cited.in(words, place.cited.cell, place.from, place.to))
                        .toList());
    }

    /** The same numbers in the text as somebody has worked on it; one that stands there no more is let go. */
    public CitedText follow(String worked) {
        return at(worked, places(worked));
    }

    /** With another text as its last paragraph. */
    public CitedText with(CitedText other) {
        String own = words.isEmpty() ? "" : words.stripTrailing() + "\n";
        List<Place> places = new ArrayList<>(follow(own).places(own));
        other.places(other.words)
                .forEach(place ->
                        places.add(new Place(place.cited, place.from + own.length(), place.to + own.length())));
        return at(own + other.words, places);
    }

    /** Every number as its cell says it now; one whose cell is no more stays as it is. */
    public CitedText saying(Function<String, Optional<String>> now) {
        StringBuilder fresh = new StringBuilder();
        List<Place> places = new ArrayList<>();
        int done = 0;
        for (Place place : places(words)) {
            fresh.append(words, done, place.from);
            int from = fresh.length();
            fresh.append(now.apply(place.cited.cell).orElse(words.substring(place.from, place.to)));
            places.add(new Place(place.cited, from, fresh.length()));
            done = place.to;
        }
        return at(fresh.append(words.substring(done)).toString(), places);
    }

    /** The numbers that are not what their cells say now, in reading order. */
    public List<Moved> moved(Function<String, Optional<String>> now) {
        List<Moved> moved = new ArrayList<>();
        for (Place place : places(words)) {
            String said = words.substring(place.from, place.to);
            now.apply(place.cited.cell)
                    .filter(number -> !number.equals(said))
                    .ifPresent(number -> moved.add(moved(place, said, number)));
        }
        return moved;
    }

    private Moved moved(Place place, String said, String now) {
        int start = END.matcher(words)
                .results()
                .mapToInt(end -> end.end())
                .filter(end -> end <= place.from)
                .max()
                .orElse(0);
        Matcher end = END.matcher(words);
        int stop = end.find(place.to) ? end.end() : words.length();
        return new Moved(
                words.substring(start, place.from).stripLeading(),
                said,
                now,
                words.substring(place.to, stop).stripTrailing());
    }

    /** Where each stands in a text, the likeliest first served; in reading order. */
    private List<Place> places(String text) {
        List<Guess> guesses = new ArrayList<>();
        NUMBER.matcher(text)
                .results()
                .forEach(number -> cited.forEach(one -> {
                    int likeness = one.likeness(text, number.start(), number.end());
                    if (likeness > 0) {
                        guesses.add(new Guess(one, number.start(), number.end(), likeness));
                    }
                }));
        guesses.sort(Comparator.comparing(Guess::likeness).reversed());
        List<Place> places = new ArrayList<>();
        Set<Cited> placed = new HashSet<>();
        Set<Integer> taken = new HashSet<>();
        for (Guess guess : guesses) {
            if (!placed.contains(guess.cited) && taken.add(guess.from)) {
                placed.add(guess.cited);
                places.add(new Place(guess.cited, guess.from, guess.to));
            }
        }
        places.sort(Comparator.comparing(Place::from));
        return places;
    }

    /** How many characters two texts share at their ends, or at their beginnings. */
    private static int same(String one, String other, boolean ends) {
        int most = Math.min(one.length(), other.length());
        return IntStream.range(0, most)
                .filter(i -> ends
                        ? one.charAt(one.length() - 1 - i) != other.charAt(other.length() - 1 - i)
                        : one.charAt(i) != other.charAt(i))
                .findFirst()
                .orElse(most);
    }
}
