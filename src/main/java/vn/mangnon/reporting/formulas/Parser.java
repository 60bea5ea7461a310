package vn.mangnon.reporting.formulas;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.mangnon.reporting.formulas.Formula.Call;
import vn.mangnon.reporting.formulas.Formula.Name;
import vn.mangnon.reporting.formulas.Formula.Negated;
import vn.mangnon.reporting.formulas.Formula.Operation;
import vn.mangnon.reporting.formulas.Formula.Range;

/** Reads a formula by recursive descent. Arguments are parted by ";": the comma stands before decimals. */
final class Parser {
    static final int LONGEST = 500;
    static final int DEEPEST = 20;

    private static final Pattern NUMBER = Pattern.compile("\\d{1,3}(?:\\.\\d{3})+(?:,\\d+)?|\\d+(?:[.,]\\d+)?");
    private static final Pattern GROUPED = Pattern.compile("\\d{1,3}(?:\\.\\d{3})+(?:,\\d+)?");
    private static final Pattern NAME = Pattern.compile("\\p{L}\\w*(?:\\.\\w+)*", Pattern.UNICODE_CHARACTER_CLASS);

    private final String text;
    private int at;
    private int depth;

    Parser(String text) {
        this.text = text;
        if (text.length() > LONGEST) {
            throw new Unreadable("reporting.formula.too-long", LONGEST, String.valueOf(text.length()));
        }
    }

    Formula formula() {
        Formula whole = sum();
        if (peek() != 0) {
            throw wrong("reporting.formula.unexpected");
        }
        return whole;
    }

    private Formula sum() {
        if (++depth > DEEPEST) {
            throw wrong("reporting.formula.too-deep");
        }
        Formula left = product();
        while (peek() == '+' || peek() == '-') {
            left = new Operation(take(), left, product());
        }
        depth--;
        return left;
    }

    private Formula product() {
        Formula left = factor();
        while (peek() == '*' || peek() == '/') {
            left = new Operation(take(), left, factor());
        }
        return left;
    }

    private Formula factor() {
        char next = peek();
        if (next == '-') {
            take();
            return new Negated(nested());
        } else if (next == '(') {
            take();
            Formula inner = sum();
            expect(')');
            return inner;
        } else if (Character.isDigit(next)) {
            return number();
        } else if (Character.isLetter(next)) {
            return named();
        }
        throw wrong(next == 0 ? "reporting.formula.ends" : "reporting.formula.unexpected");
    }

    /** What a minus stands before: a row of minuses is as deep as it is long. */
    private Formula nested() {
        if (++depth > DEEPEST) {
            throw wrong("reporting.formula.too-deep");
        }
        Formula inner = factor();
        depth--;
        return inner;
    }

    private Formula number() {
        String written = match(NUMBER);
        String plain = GROUPED.matcher(written).matches() ? written.replace(".", "") : written;
        return new Formula.Number(new BigDecimal(plain.replace(',', '.')));
    }

    private Formula named() {
        int start = at;
        String name = match(NAME);
        if (peek() == '(') {
            return call(name, start);
        }
        Name from = new Name(name, start + 1);
        if (peek() != ':') {
            return from;
        }
        take();
        peek();
        int second = at;
        return new Range(from, new Name(match(NAME), second + 1));
    }

    private Formula call(String name, int start) {
        Function function = Stream.of(Function.values())
                .filter(one -> one.name().equals(name.toUpperCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(() -> new Unreadable("reporting.formula.no-function", start + 1, name));
        expect('(');
        List<Formula> arguments = new ArrayList<>(List.of(sum()));
        while (peek() == ';') {
            take();
            arguments.add(sum());
        }
        expect(')');
        if (!function.takes(arguments.size())) {
            throw new Unreadable("reporting.formula.arguments", start + 1, function.name());
        }
        return new Call(function, arguments);
    }

    private String match(Pattern pattern) {
        Matcher matcher = pattern.matcher(text).region(at, text.length());
        if (!matcher.lookingAt()) {
            throw wrong("reporting.formula.unexpected");
        }
        at = matcher.end();
        return matcher.group();
    }

    private void expect(char wanted) {
        if (peek() != wanted) {
            throw wrong(peek() == 0 ? "reporting.formula.ends" : "reporting.formula.unexpected");
        }
        take();
    }

    /** The next character that is no blank, 0 at the end. */
    private char peek() {
        while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        return at < text.length() ? text.charAt(at) : 0;
    }

    private char take() {
        return text.charAt(at++);
    }

    private Unreadable wrong(String key) {
        return new Unreadable(key, at + 1, at < text.length() ? text.substring(at, at + 1) : "");
    }
}
