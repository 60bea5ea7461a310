package vn.mangnon.planning.reader.bodies;

import java.util.Optional;
import vn.mangnon.planning.reader.bodies.Body.Kind;
import vn.mangnon.planning.reader.language.Lexicon;
import vn.mangnon.planning.reader.language.Lexicon.Hit;
import vn.mangnon.planning.reader.language.Token;
import vn.mangnon.planning.reader.language.Tokens;
import vn.mangnon.planning.reader.language.Vocabulary;

/** Names of many bodies at once, put together from nouns: "các sở, ban, ngành, đoàn thể", "xã, phường, thị trấn". */
final class Groups {
    private static final Lexicon<String> NOUNS = Vocabulary.lexicon(Groups.class, "groups.properties", "KIND", "PLAIN");
    private static final Lexicon<String> QUALIFIERS =
            Vocabulary.lexicon(Groups.class, "groups.properties", "QUALIFIER");
    private static final Lexicon<String> STOPS = Vocabulary.lexicon(Groups.class, "stops.properties", "STOP");
    private static final Lexicon<String> LEVELS =
            Vocabulary.lexicon(Groups.class, "levels.properties", "AREA", "LEVEL");

    private final Tokens tokens;

    Groups(Tokens tokens) {
        this.tokens = tokens;
    }

    record Group(Kind kind, int to) {}

    Optional<Group> at(int from, int limit) {
        boolean several = tokens.get(from).is("các") || tokens.get(from).is("những");
        int at = several ? from + 1 : from;
        int nouns = 0;
        int end = from;
        Kind kind = Kind.GENERIC;
        while (at < limit) {
            Optional<Hit<String>> noun = NOUNS.at(tokens, at, limit);
            if (noun.isEmpty() || !alone(noun.get(), limit)) {
                break;
            }
            nouns++;
            kind = noun.get().meaning().equals("KIND") ? Kind.GROUP : kind;
            end = QUALIFIERS
                    .at(tokens, noun.get().to(), limit)
                    .map(Hit::to)
                    .orElse(noun.get().to());
            at = next(end, limit);
        }
        boolean named = several && nouns > 0 || nouns > 1;
        return named ? Optional.of(new Group(kind(kind, nouns, from, end), end)) : Optional.empty();
    }

    /** "các ngành liên quan" says no more than "các đơn vị liên quan"; "các sở, ngành liên quan" does. */
    private Kind kind(Kind kind, int nouns, int from, int end) {
        boolean branch = nouns == 1 && tokens.get(from + 1).is("ngành");
        boolean office = tokens.get(end - 1).is("năng") || tokens.get(end - 1).is("quyền");
        return branch || office && nouns == 1 ? Kind.GENERIC : kind;
    }

    /** A noun of one syllable may be half of another word ("hội nghị", "trường hợp"): then it does not count. */
    private boolean alone(Hit<String> noun, int limit) {
        if (noun.to() - noun.from() > 1) {
            return true;
        }
        Token next = tokens.get(noun.to());
        boolean open = noun.to() >= limit || !next.word() || next.is("và") || next.is("hoặc") || next.is("liên");
        return open
                || STOPS.has(tokens, noun.to(), limit)
                || QUALIFIERS.has(tokens, noun.to(), limit)
                || LEVELS.has(tokens, noun.to(), limit)
                || next.capital() && !tokens.get(noun.from()).capital();
    }

    private int next(int end, int limit) {
        int at = end;
        if (tokens.get(at).sign(',') || tokens.get(at).sign('/')) {
            at++;
        }
        if (tokens.get(at).is("và") || tokens.get(at).is("hoặc")) {
            at++;
        }
        return at == end || tokens.get(at).is("các") ? limit : at;
    }
}
