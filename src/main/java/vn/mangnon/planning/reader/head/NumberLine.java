package vn.mangnon.planning.reader.head;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.mangnon.planning.reader.language.Symbols;
import vn.mangnon.planning.reader.language.Text;
import vn.mangnon.planning.reader.reading.Doubt;
import vn.mangnon.planning.reader.reading.Printed;
import vn.mangnon.planning.reader.reading.Span;

/** The line "Số: …": the number, or only its symbol when the digits are left blank. */
record NumberLine(
        @Nullable Printed<String> number, @Nullable Printed<String> symbol, int start, int end) {
    private static final Pattern LINE =
            Pattern.compile("(?:^|[\\n\\t|]|\\s{2})\\s*số(?!\\p{L})\\s*[:.]?[\\s.…_]*(?=[\\p{L}\\d/–-])");
    private static final NumberLine NONE = new NumberLine(null, null, -1, -1);

    static NumberLine in(Text text, int from, int to) {
        Matcher line = LINE.matcher(text.lower()).region(from, Math.max(from, to));
        while (line.find()) {
            Optional<Symbols.Found> found = new Symbols(text).at(line.end(), to, true);
            if (found.isPresent()) {
                return of(found.get(), text.lower().indexOf("số", line.start()), line.end());
            }
        }
        return NONE;
    }

    private static NumberLine of(Symbols.Found found, int start, int value) {
        Span span = new Span(value, found.end());
        String symbol = found.number().substring(found.digits().length()).replaceFirst("^[-/]", "");
        boolean blank = found.digits().isEmpty();
        Printed<String> number = blank ? null : new Printed<>(found.number(), span);
        Set<Doubt> doubts = blank ? Set.of(Doubt.NUMBER_BLANK) : Set.of();
        return new NumberLine(number, new Printed<>(symbol, span, doubts), start, found.end());
    }

    boolean found() {
        return start >= 0;
    }
}
