package vn.mangnon.planning.reader.structure;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.mangnon.planning.reader.language.Text;
import vn.mangnon.planning.reader.language.Words;

/** The number or bullet a line begins with: its rank, its value as it goes into a label, and where the words begin. */
public record Marker(Rank rank, String value, int content) {
    private static final String ROMAN = "(?:X{0,2}(?:IX|IV|V?I{1,3}|V)|X{1,2})";

    private static final List<Shape> SHAPES = List.of(
            new Shape(
                    Rank.PART,
                    true,
                    "phan\\s+(?:thu\\s+)?(?:nhat|hai|ba|tu|bon|nam|sau|bay|tam|[ivx]{1,5}|\\d{1,2})\\b\\s*[.:\\-]?"),
            new Shape(Rank.CHAPTER, true, "chuong\\s+(?:[ivx]{1,5}|\\d{1,2})\\b\\s*[.:\\-]?"),
            new Shape(Rank.ARTICLE, true, "dieu\\s+(\\d{1,3}[a-z]?)\\s*[.:]"),
            new Shape(Rank.ROMAN, false, "(" + ROMAN + ")\\s?(?:[.):]|[-–](?=\\s*\\p{Lu})|/(?=\\s*\\p{Lu}))(?!\\d)"),
            new Shape(Rank.PART, false, "([A-H])\\s?[.)](?=\\s*[\\p{Lu}\\s,;–-]{6,})(?!\\s*\\p{Lu}\\p{Ll})"),
            new Shape(Rank.DECIMAL, false, "(\\d{1,2}(?:\\.\\d{1,2}){1,3})[.)]?(?=\\s+[\\p{L}“\"(])"),
            new Shape(
                    Rank.ARABIC,
                    false,
                    "(\\d{1,2})\\s?(?:\\.(?=\\s|\\p{L}|$)|/(?=\\s*\\p{Lu}\\p{Ll}|\\s+\\p{Lu})|[-–](?=\\s?\\p{Lu}\\p{Ll}))"),
            new Shape(Rank.PAREN, false, "\\(?(\\d{1,2})\\)(?=\\s*\\S)"),
            new Shape(Rank.LETTER_NUMBER, false, "([a-zđ]\\.?\\d{1,2})[.)](?=\\s)"),
            new Shape(
                    Rank.LETTER,
                    false,
                    "\\(?([a-zđ])(?:\\)(?=\\s*\\S)|\\.(?=\\s+\\p{Lu})|/(?=\\s*\\p{Lu}\\p{Ll}|\\s+\\p{Lu}))"),
            new Shape(
                    Rank.BULLET,
                    false,
                    "(?:[-–—+•●▪◦■□➢✓*·](?=\\s*[^\\s\\d.…_-])|[-–—+•*](?=\\s*\\d)|o(?=\\s+\\p{Lu}))"));

    private static final List<Rank> AFTER_BULLET = List.of(Rank.LETTER, Rank.PAREN);

    private record Shape(Rank rank, boolean bare, Pattern pattern) {
        Shape(Rank rank, boolean bare, String pattern) {
            this(rank, bare, Pattern.compile(pattern));
        }

        @Nullable
        Marker at(Text text, int from, int to) {
            Matcher matcher = pattern.matcher(bare ? text.bare() : text.plain())
                    .region(from, to)
                    .useTransparentBounds(false);
            if (!matcher.lookingAt() || bare && !capital(text, from, matcher.end(), to)) {
                return null;
            }
            int content = matcher.end();
            while (content < to && text.plain().charAt(content) <= ' ') {
                content++;
            }
            return new Marker(rank, value(text, matcher), content);
        }

        private boolean capital(Text text, int from, int end, int to) {
            boolean rest = rank == Rank.ARTICLE || sets(text, end, to);
            return Character.isUpperCase(text.plain().charAt(from)) && rest;
        }

        /** "Phần thứ hai" is a heading at the end of its line, before a sign or before capitals, not inside a sentence. */
        private static boolean sets(Text text, int end, int to) {
            String rest = text.plain().substring(end, to).strip();
            char last = text.plain().charAt(end - 1);
            return rest.isEmpty() || ".:-".indexOf(last) >= 0 || Words.capitals(rest);
        }

        private String value(Text text, Matcher matcher) {
            return switch (rank) {
                case ARTICLE -> "Điều " + matcher.group(1);
                case PART, CHAPTER -> named(Words.trim(text.slice(matcher.start(), matcher.end()), ".:-)"));
                case BULLET -> "-";
                default -> matcher.group(1).replace(" ", "");
            };
        }
    }

    /** "PHẦN THỨ HAI" is "Phần thứ hai", "PHẦN II" is "Phần II". */
    private static String named(String value) {
        String[] words = value.split(" ");
        for (int i = 0; i < words.length; i++) {
            boolean number = words[i].matches("[IVXA-H]+|\\d+");
            words[i] = number ? words[i] : words[i].toLowerCase(Locale.ROOT);
        }
        String name = String.join(" ", words);
        return Character.toUpperCase(name.charAt(0)) + name.substring(1);
    }

    /** The marker that a line from one offset to another begins with, if it does. */
    public static @Nullable Marker at(Text text, int from, int to) {
        for (Shape shape : SHAPES) {
            Marker marker = shape.at(text, from, to);
            if (marker != null) {
                return marker.rank == Rank.BULLET ? inner(text, marker, to) : marker;
            }
        }
        return null;
    }

    /** " - a) Ngân sách Nhà nước": a bullet before a letter is the list style of the program that wrote the file. */
    private static Marker inner(Text text, Marker bullet, int to) {
        for (Shape shape : SHAPES) {
            Marker marker = AFTER_BULLET.contains(shape.rank) ? shape.at(text, bullet.content, to) : null;
            if (marker != null) {
                return marker;
            }
        }
        return bullet;
    }
}
