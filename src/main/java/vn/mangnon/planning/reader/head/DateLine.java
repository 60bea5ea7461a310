package vn.mangnon.planning.reader.head;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.mangnon.planning.reader.calendar.Dated;
import vn.mangnon.planning.reader.calendar.Dates;
import vn.mangnon.planning.reader.language.Tokens;
import vn.mangnon.planning.reader.language.Words;
import vn.mangnon.planning.reader.reading.Doubt;
import vn.mangnon.planning.reader.reading.Printed;
import vn.mangnon.planning.reader.reading.PrintedDate;
import vn.mangnon.planning.reader.reading.Span;

/** The line "Bắc Ninh, ngày 13 tháng 4 năm 2023": place and date, as far as they are filled in. */
record DateLine(@Nullable Printed<String> place, @Nullable Printed<PrintedDate> date) {
    private static final DateLine NONE = new DateLine(null, null);
    private static final int LONGEST_PLACE = 6;

    static DateLine in(Tokens tokens, int from, int to, NumberLine number) {
        Dates dates = new Dates(tokens);
        for (int i = tokens.from(from); i < tokens.from(to); i++) {
            boolean day = tokens.get(i).is("ngày") && tokens.get(i - 1).sign(',');
            Optional<Dated> dated = day ? dates.at(i, tokens.from(to)) : Optional.empty();
            Printed<String> place = day ? place(tokens, i - 1, from, number) : null;
            if (day && place != null) {
                return new DateLine(
                        place, dated.map(date -> printed(tokens, date)).orElse(null));
            }
        }
        return NONE;
    }

    private static Printed<PrintedDate> printed(Tokens tokens, Dated dated) {
        Span span = new Span(
                tokens.get(dated.from()).start(), tokens.get(dated.to() - 1).end());
        Set<Doubt> doubts = EnumSet.noneOf(Doubt.class);
        if (!dated.plausible()) {
            doubts.add(Doubt.DATE_IMPLAUSIBLE);
        } else if (!dated.date().full()) {
            doubts.add(Doubt.DATE_BLANK);
        }
        return new Printed<>(dated.date(), span, doubts);
    }

    /** The words before the comma, back to the beginning of the cell; a first word broken off above is fetched back. */
    private static @Nullable Printed<String> place(Tokens tokens, int comma, int from, NumberLine number) {
        int end = tokens.get(comma).start();
        List<Cell> cells = Cell.of(tokens.text(), from, end);
        if (cells.isEmpty()) {
            return null;
        }
        Cell cell = cells.getLast();
        int start =
                number.found() && number.start() >= cell.start() && number.end() < end ? number.end() : cell.start();
        Cell above = cells.size() > 1 ? cells.get(cells.size() - 2) : null;
        boolean broken =
                above != null && Words.count(above.words()) == 1 && name(above.words()) && start == cell.start();
        int first = broken && above != null ? above.start() : start;
        String words = Words.trim(tokens.text().slice(first, end), ",.;:|- ");
        boolean place = name(words) && Words.count(words) <= LONGEST_PLACE;
        return place ? new Printed<>(words, new Span(skip(tokens, first), end)) : null;
    }

    private static int skip(Tokens tokens, int offset) {
        return tokens.get(tokens.from(offset)).start();
    }

    /** A name: a capital letter first, then small ones, no digits. */
    private static boolean name(String words) {
        boolean capital = !words.isEmpty() && Character.isUpperCase(words.charAt(0));
        boolean small = words.chars().anyMatch(Character::isLowerCase);
        return capital && small && words.chars().noneMatch(letter -> Character.isDigit(letter) || letter == ':');
    }
}
