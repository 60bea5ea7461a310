package vn.mangnon.planning.reader.bodies;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import vn.mangnon.planning.reader.language.Tokens;

/** Lists of bodies: "Sở Y tế, Sở Tài chính và UBND các xã", "các Sở: Y tế, Tư pháp", "Sở Y tế, Giáo dục và Đào tạo". */
public final class BodyLists {
    private static final Set<String> KINDS = Set.of("sở", "phòng", "bộ", "ngành");

    private final Bodies bodies;
    private final Tokens tokens;

    public BodyLists(Bodies bodies) {
        this.bodies = bodies;
        tokens = bodies.tokens();
    }

    /** The bodies listed from this token on, none when no body's name begins here. */
    public List<Body> at(int from, int limit) {
        List<Body> list = new ArrayList<>();
        int at = from;
        while (at < limit) {
            Optional<Body> next = next(at, limit, list);
            if (next.isEmpty()) {
                break;
            }
            list.add(next.get());
            at = separator(next.get().to(), limit);
            if (at == next.get().to()) {
                break;
            }
        }
        return list;
    }

    /** The bodies in a range, wherever they stand. */
    public List<Body> all(int from, int limit) {
        List<Body> found = new ArrayList<>();
        for (int i = from; i < limit; i++) {
            List<Body> list = at(i, limit);
            if (!list.isEmpty()) {
                found.addAll(list);
                i = Math.max(i, list.getLast().to() - 1);
            }
        }
        return found;
    }

    private Optional<Body> next(int at, int limit, List<Body> before) {
        Optional<Body> shared = shared(at, limit, before);
        return shared.isPresent() ? shared : bodies.at(at, limit);
    }

    /** "các Sở: Y tế, …" and "Sở Tài chính, Tư pháp": the kind of body is said once for several sectors. */
    private Optional<Body> shared(int at, int limit, List<Body> before) {
        boolean several = tokens.get(at).is("các")
                && tokens.get(at + 2).sign(':')
                && KINDS.contains(tokens.get(at + 1).lower());
        if (several) {
            return sector(tokens.get(at + 1).lower(), at, at + 3, limit);
        }
        boolean follows = !before.isEmpty()
                && BodyKeys.sectors().has(tokens, at, limit)
                && tokens.get(at).capital();
        return follows && bodies.at(at, limit).isEmpty()
                ? kind(before.getLast()).flatMap(kind -> sector(kind, at, at, limit))
                : Optional.empty();
    }

    /** "sở" of "các Sở Y tế", so that the next sector on the list is a "Sở" too. */
    private static Optional<String> kind(Body before) {
        return Arrays.stream(before.name().split(" "))
                .limit(3)
                .filter(word -> KINDS.contains(word.toLowerCase(Locale.ROOT)))
                .findFirst();
    }

    private Optional<Body> sector(String kind, int from, int at, int limit) {
        return BodyKeys.sectors().at(tokens, at, limit).map(hit -> {
            String word =
                    Character.toUpperCase(kind.charAt(0)) + kind.substring(1).toLowerCase(Locale.ROOT);
            String name = word + " " + tokens.slice(at, hit.to());
            return new Body(name, BodyKeys.key(name), Body.Kind.NAMED, from, hit.to());
        });
    }

    /** The token after a comma, "và" or the like; the same token when the list ends here. */
    private int separator(int at, int limit) {
        int next = at;
        if (tokens.get(next).sign(',') || tokens.get(next).sign(';')) {
            next++;
        }
        if (tokens.get(next).is("và")
                || tokens.get(next).is("cùng")
                || tokens.get(next).is("với") && next > at) {
            next++;
        }
        return next >= limit ? at : next;
    }
}
