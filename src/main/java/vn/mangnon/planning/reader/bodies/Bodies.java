package vn.mangnon.planning.reader.bodies;

import java.util.Optional;
import java.util.function.Function;
import vn.mangnon.planning.reader.bodies.Body.Kind;
import vn.mangnon.planning.reader.bodies.Groups.Group;
import vn.mangnon.planning.reader.language.Lexicon;
import vn.mangnon.planning.reader.language.Lexicon.Hit;
import vn.mangnon.planning.reader.language.Token;
import vn.mangnon.planning.reader.language.Tokens;
import vn.mangnon.planning.reader.language.Vocabulary;

/** Finds where the name of a body begins and ends. */
public final class Bodies {
    private static final int LONGEST = 9;
    private static final Function<String, String> SAME = key -> key;
    private static final Lexicon<String> HEADS = Vocabulary.lexicon(Bodies.class, "heads.properties", SAME);
    private static final Lexicon<String> NAMED = Vocabulary.lexicon(Bodies.class, "heads.properties", "NAMED");
    private static final Lexicon<String> UNITS = Vocabulary.lexicon(Bodies.class, "heads.properties", "UNIT");
    private static final Lexicon<String> LOOSE = Vocabulary.lexicon(Bodies.class, "heads.properties", "LOOSE");
    private static final Lexicon<String> WHOLE = Vocabulary.lexicon(Bodies.class, "heads.properties", "WHOLE");
    private static final Lexicon<String> POSTS = Vocabulary.lexicon(Bodies.class, "heads.properties", "POST");
    private static final Lexicon<String> SMALL = Vocabulary.lexicon(Bodies.class, "heads.properties", "SECTOR");
    private static final Lexicon<String> MANY =
            Vocabulary.lexicon(Bodies.class, "heads.properties", "GROUP", "GENERIC");
    private static final Lexicon<String> AREAS = Vocabulary.lexicon(Bodies.class, "levels.properties", "AREA");
    private static final Lexicon<String> LEVELS = Vocabulary.lexicon(Bodies.class, "levels.properties", "LEVEL");
    private static final Lexicon<String> STOPS = Vocabulary.lexicon(Bodies.class, "stops.properties", "STOP");

    private final Tokens tokens;
    private final Groups groups;

    public Bodies(Tokens tokens) {
        this.tokens = tokens;
        groups = new Groups(tokens);
    }

    public Tokens tokens() {
        return tokens;
    }

    /** The body whose name begins at this token, if one does. */
    public Optional<Body> at(int from, int limit) {
        Token first = tokens.get(from);
        if (!first.word() || not(from, limit)) {
            return Optional.empty();
        }
        Optional<Group> many = many(from, limit);
        if (many.isPresent()) {
            return Optional.of(body(many.get().kind(), from, tail(many.get().to(), limit)));
        }
        boolean each = first.is("mỗi") || first.is("từng");
        int start = each || first.is("các") || first.is("những") ? from + 1 : from;
        int end = not(start, limit) ? start : single(start, limit);
        return end > start ? Optional.of(body(Kind.NAMED, each ? start : from, end)) : Optional.empty();
    }

    /** The longer of a group known as a whole and one put together from nouns. */
    private Optional<Group> many(int from, int limit) {
        Optional<Group> known = MANY.at(tokens, from, limit)
                .map(hit -> new Group(hit.meaning().equals("GENERIC") ? Kind.GENERIC : Kind.GROUP, hit.to()));
        Optional<Group> made = groups.at(from, limit);
        boolean longer = made.isPresent()
                && (known.isEmpty() || made.get().to() > known.get().to());
        return longer ? made : known;
    }

    private boolean not(int from, int limit) {
        return HEADS.at(tokens, from, limit)
                .filter(hit -> hit.meaning().equals("NOT"))
                .isPresent();
    }

    /** The end of a single body's name that begins here, or the beginning when none does. */
    private int single(int from, int limit) {
        Optional<Hit<String>> named = NAMED.at(tokens, from, limit);
        if (named.isPresent()) {
            return tail(seat(named.get().to(), limit), limit);
        }
        Optional<Hit<String>> post = POSTS.at(tokens, from, limit);
        if (post.isPresent()) {
            boolean several = tokens.get(post.get().to() - 1).is("các");
            int seat = several ? post.get().to() - 1 : post.get().to();
            int end = Math.max(chain(seat, limit), tail(sector(seat, limit), limit));
            return end > seat ? end : from;
        }
        Optional<Hit<String>> small = SMALL.at(tokens, from, limit);
        boolean kind = small.isPresent() && !tokens.get(from - 1).is("cơ");
        if (kind && sector(small.get().to(), limit) > small.get().to()) {
            return tail(sector(small.get().to(), limit), limit);
        }
        return UNITS.at(tokens, from, limit).map(unit -> unit(unit, limit)).orElse(from);
    }

    /** "Huyện đoàn Mường La", "Tỉnh ủy Sơn La", "Đài Phát thanh và Truyền hình Sơn La": a place without its level. */
    private int seat(int end, int limit) {
        Token last = tokens.get(end - 1);
        boolean seated = last.is("đoàn") || last.is("ủy") || last.is("hình");
        return seated && !STOPS.has(tokens, end, limit) ? proper(end, limit) : end;
    }

    private int unit(Hit<String> unit, int limit) {
        if (tokens.get(unit.from()).is("tổ") && opens(unit.from())) {
            return unit.from();
        }
        int sector = sector(unit.to(), limit);
        if (sector > unit.to()) {
            return tail(sector, limit);
        }
        boolean whole = WHOLE.at(tokens, unit.from(), limit)
                .filter(hit -> hit.to() == unit.to())
                .isPresent();
        boolean proper = whole
                || LOOSE.has(tokens, unit.from(), limit)
                || tokens.get(unit.to()).capital();
        int end = proper ? words(unit.to(), limit) : unit.to();
        int tail = tail(end, limit);
        return tail > unit.to() || whole ? tail : unit.from();
    }

    /** Whether a clause begins here: then "Tổ chức" is what is to be done. */
    private boolean opens(int at) {
        Token before = tokens.get(at - 1);
        boolean sign = before.kind() == Token.Kind.SIGN && !before.sign(',') && !before.sign('(');
        return at == 0 || sign || tokens.firstOfLine(at);
    }

    private int sector(int from, int limit) {
        return BodyKeys.sectors().at(tokens, from, limit).map(Hit::to).orElse(from);
    }

    /** The unit's own words: up to the first verb, sign or level. The word right after the unit may look like a verb. */
    private int words(int from, int limit) {
        int at = from;
        while (at < limit && at - from < LONGEST && own(at, from, limit)) {
            at++;
        }
        return at;
    }

    private boolean own(int at, int from, int limit) {
        Token token = tokens.get(at);
        if (token.sign('-') && at > from) {
            return tokens.get(at + 1).capital() && !tokens.get(at - 1).touches(token) && !known(at + 1, limit);
        }
        boolean joins = token.sign('&') && at > from && tokens.get(at + 1).capital();
        if (joins || !token.word() || level(at, limit) || begins(at, limit)) {
            return joins;
        }
        boolean stop = STOPS.has(tokens, at, limit) && !(token.capital() && at > from);
        return at == from ? token.capital() || !stop || tokens.get(at).is("tổ") : !stop;
    }

    private boolean known(int at, int limit) {
        return level(at, limit) || begins(at, limit) || UNITS.has(tokens, at, limit);
    }

    private boolean level(int at, int limit) {
        return LEVELS.has(tokens, at, limit)
                || AREAS.has(tokens, at, limit) && !tokens.get(at).capital();
    }

    /** What may follow a name: a level, an area with its proper name, a body it belongs to, "liên quan". */
    private int tail(int from, int limit) {
        int at = from;
        for (int round = 0; round < 3; round++) {
            int next = Math.max(chain(at, limit), chain(area(at, limit), limit));
            if (next == at) {
                break;
            }
            at = next;
        }
        int who = tokens.get(at).is("có") ? at + 1 : at;
        boolean concerned = tokens.get(who).is("liên") && tokens.get(who + 1).is("quan");
        return Math.min(concerned ? who + 2 : at, limit);
    }

    private int area(int from, int limit) {
        Optional<Hit<String>> level = LEVELS.at(tokens, from, limit);
        if (level.isPresent()) {
            return proper(level.get().to(), limit);
        }
        Optional<Hit<String>> area = AREAS.at(tokens, from, limit);
        if (area.isEmpty()) {
            return from;
        }
        int end = proper(area.get().to(), limit);
        return end > area.get().to() ? end : areas(end, limit);
    }

    /** "Đoàn xã, thị trấn", "UBND huyện, thị xã và thành phố": one body at every unit of several kinds. */
    private int areas(int from, int limit) {
        int end = from;
        int at = from;
        while (tokens.get(at).sign(',') || tokens.get(at).is("và")) {
            Optional<Hit<String>> area = AREAS.at(tokens, at + 1, limit);
            if (area.isEmpty()
                    || tokens.get(at + 1).capital()
                    || proper(area.get().to(), limit) > area.get().to()) {
                break;
            }
            end = area.get().to();
            at = end;
        }
        return end;
    }

    /** A place's own name: words with capital letters that are not themselves the beginning of something known. */
    private int proper(int from, int limit) {
        int at = from;
        while (at < limit
                && at - from < 5
                && tokens.get(at).word()
                && tokens.get(at).capital()
                && !begins(at, limit)) {
            at++;
        }
        return at;
    }

    private boolean begins(int at, int limit) {
        boolean small = SMALL.at(tokens, at, limit)
                .filter(hit -> sector(hit.to(), limit) > hit.to())
                .isPresent();
        return small || NAMED.has(tokens, at, limit) || MANY.has(tokens, at, limit);
    }

    /** "Văn phòng" + "UBND tỉnh", "… trường học Tỉnh đoàn - Thường trực Hội đồng Đội tỉnh". */
    private int chain(int from, int limit) {
        boolean dash = tokens.get(from).sign('-') && tokens.get(from + 1).capital() && from + 1 < limit;
        int start = dash ? from + 1 : from;
        if (start >= limit || !tokens.get(start).word() || not(start, limit)) {
            return from;
        }
        boolean several = !tokens.get(start).capital() || tokens.get(start).is("các");
        Optional<Group> many = many(start, limit).filter(group -> several && group.kind() == Kind.GROUP);
        if (many.isPresent()) {
            return area(many.get().to(), limit);
        }
        boolean capital = tokens.get(start).capital() || NAMED.has(tokens, start, limit);
        int end = capital ? single(start, limit) : start;
        return end > start ? end : from;
    }

    private Body body(Kind kind, int from, int to) {
        String name = tokens.slice(from, to);
        return new Body(name, BodyKeys.key(name), kind, from, to);
    }
}
