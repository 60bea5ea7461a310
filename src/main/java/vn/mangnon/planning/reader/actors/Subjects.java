package vn.mangnon.planning.reader.actors;

import java.util.List;
import java.util.Optional;
import vn.mangnon.planning.reader.bodies.Bodies;
import vn.mangnon.planning.reader.bodies.Body;
import vn.mangnon.planning.reader.bodies.BodyKeys;
import vn.mangnon.planning.reader.bodies.BodyLists;
import vn.mangnon.planning.reader.language.Lexicon;
import vn.mangnon.planning.reader.language.Lexicon.Hit;
import vn.mangnon.planning.reader.language.Token;
import vn.mangnon.planning.reader.language.Tokens;
import vn.mangnon.planning.reader.language.Vocabulary;
import vn.mangnon.planning.reader.structure.Nature;
import vn.mangnon.planning.reader.structure.Paragraph;

/** Of whom a heading or sentence speaks. */
final class Subjects {
    private static final Lexicon<String> HEADING = Vocabulary.lexicon(Subjects.class, "roles.properties", "HEADING");
    private static final Lexicon<String> THINGS = Vocabulary.lexicon(Subjects.class, "roles.properties", "THING");
    private static final int LONGEST = 20;
    private static final Lexicon<String> CHARGE =
            Vocabulary.lexicon(Subjects.class, "roles.properties", "CHARGE", "ASK");

    private final Tokens tokens;
    private final BodyLists lists;

    Subjects(Tokens tokens) {
        this.tokens = tokens;
        lists = new BodyLists(new Bodies(tokens));
    }

    /** The bodies a heading names and little else: "1. Sở Y tế", "10. Các tổ chức: Dự án A, Dự án B". */
    List<Body> ofHeading(Paragraph paragraph) {
        int from = paragraph.words();
        int start = HEADING.at(tokens, from, paragraph.to()).map(Hit::to).orElse(from);
        List<Body> named = lists.at(start, paragraph.to());
        if (named.isEmpty()) {
            return kind(start, paragraph);
        }
        int end = named.getLast().to();
        if (tokens.get(end).sign(':') && named.getFirst().kind() == Body.Kind.GENERIC) {
            List<Body> listed = lists.at(end + 1, paragraph.to());
            return listed.isEmpty() ? named : listed;
        }
        boolean rest = end < paragraph.to()
                && !tokens.get(end).sign(':')
                && !tokens.get(end).sign('(')
                && !tokens.get(end).sign('.');
        boolean most = (end - from) * 3 >= (paragraph.to() - from) * 2;
        boolean kind = tokens.get(start + 2).sign(':') && end > start + 3;
        return !rest || most || kind ? named : kind(start, paragraph);
    }

    /** Among the duties of bodies, "Các trường mầm non, tiểu học trên địa bàn" names those of a kind, in whatever words. */
    private List<Body> kind(int from, Paragraph paragraph) {
        boolean several = tokens.get(from).is("các") && tokens.get(from + 1).word();
        boolean duties = paragraph.nature() == Nature.ASSIGNMENT && several;
        if (!duties || THINGS.has(tokens, from + 1, paragraph.to())) {
            return List.of();
        }
        int end = from;
        while (end < paragraph.to() && end - from < LONGEST && !ends(tokens.get(end))) {
            end++;
        }
        String name = tokens.slice(from, end);
        return end - from < LONGEST
                ? List.of(new Body(name, BodyKeys.key(name), Body.Kind.GROUP, from, end))
                : List.of();
    }

    private static boolean ends(Token token) {
        return token.sign(':') || token.sign(';') || token.sign('(') || token.sign('.');
    }

    /** The bodies a sentence begins with, "Giao" or "Đề nghị" aside. */
    List<Body> ofSentence(int from, int to) {
        int start = from;
        while (start < to && !tokens.get(start).word()) {
            start++;
        }
        start = CHARGE.at(tokens, start, to).map(Hit::to).orElse(start);
        List<Body> named = lists.at(start, to);
        boolean listed = !named.isEmpty()
                && tokens.get(named.getLast().to()).sign(':')
                && named.getLast().kind() == Body.Kind.GENERIC;
        return listed ? orElse(lists.all(named.getLast().to() + 1, to), named) : named;
    }

    /** The bodies that are asked or told something, wherever in the paragraph. */
    List<Body> asked(Paragraph paragraph) {
        return CHARGE.all(tokens, paragraph.words(), paragraph.to()).stream()
                .flatMap(hit -> lists.at(hit.to(), paragraph.to()).stream())
                .toList();
    }

    /** The bodies a table cell lists. */
    List<Body> all(int from, int to) {
        return lists.all(from, to);
    }

    /** Whether the sentence charges its subject: "Giao Sở Y tế …". */
    boolean charged(int from, int to) {
        int start = from;
        while (start < to && !tokens.get(start).word()) {
            start++;
        }
        Optional<Hit<String>> charge = CHARGE.at(tokens, start, to);
        return charge.filter(hit -> hit.meaning().equals("CHARGE")).isPresent();
    }

    private static List<Body> orElse(List<Body> bodies, List<Body> other) {
        return bodies.isEmpty() ? other : bodies;
    }
}
