package vn.mangnon.planning.reader.dues;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.mangnon.planning.reader.bodies.Bodies;
import vn.mangnon.planning.reader.bodies.Body;
import vn.mangnon.planning.reader.bodies.BodyLists;
import vn.mangnon.planning.reader.language.Lexicon.Hit;
import vn.mangnon.planning.reader.language.Text;
import vn.mangnon.planning.reader.language.Tokens;

/** Who owes, to whom, through whom: told by where the bodies stand around the verb and the small words before them. */
final class Parties {
    private final Tokens tokens;
    private final BodyLists lists;
    private final Bodies bodies;

    Parties(Tokens tokens) {
        this.tokens = tokens;
        bodies = new Bodies(tokens);
        lists = new BodyLists(bodies);
    }

    /**
     * The bodies before the verb of sending, in this part or its sentence; those charged before ("Giao Sở …", "đề nghị các
     * đơn vị …"); failing all, the body that heads the section.
     */
    List<String> debtors(Passage passage) {
        List<String> names = subjects(passage.from(), verb(passage.from(), passage.to()));
        names = names.isEmpty() ? subjects(passage.sentence(), verb(passage.sentence(), passage.to())) : names;
        names = names.isEmpty() ? charged(passage.paragraph().words(), passage.to()) : names;
        return names.isEmpty() ? heads(passage) : names;
    }

    private int verb(int from, int to) {
        return Vocabularies.SEND.first(tokens, from, to).map(Hit::from).orElse(from);
    }

    private List<String> subjects(int from, int verb) {
        int at = from;
        while (at < verb && bodies.at(at, verb).isEmpty() && at - from < 12) {
            at++;
        }
        return names(lists.at(at, verb));
    }

    private List<String> charged(int from, int to) {
        for (int i = from; i < to; i++) {
            int start = Vocabularies.CHARGE.at(tokens, i, to).map(Hit::to).orElse(i);
            List<Body> named = start > i ? lists.at(start, to) : List.of();
            if (!named.isEmpty()) {
                return names(named);
            }
        }
        return List.of();
    }

    private static List<String> heads(Passage passage) {
        String title = passage.paragraph().title();
        Tokens words = new Tokens(Text.of(title));
        List<Body> named = new BodyLists(new Bodies(words)).at(words.get(0).is("giao") ? 1 : 0, words.size());
        return names(named);
    }

    /** The bodies after "báo cáo", "gửi về", "với", "cho", those after "qua" left out. */
    List<String> creditors(int from, int to) {
        List<String> found = new ArrayList<>();
        for (int i = from; i < to; i++) {
            int start = recipient(i, to);
            List<Body> named = start > i ? lists.at(start, to) : List.of();
            if (!named.isEmpty()) {
                names(named).stream().filter(name -> !found.contains(name)).forEach(found::add);
                i = named.getLast().to() - 1;
            }
        }
        return found;
    }

    private int recipient(int at, int to) {
        Optional<Hit<String>> send = Vocabularies.SEND.at(tokens, at, to);
        if (send.isPresent()) {
            int next = send.get().to();
            return Vocabularies.TO.at(tokens, next, to).map(Hit::to).orElse(next);
        }
        boolean after = Vocabularies.TO.at(tokens, at, to).isPresent();
        return after ? Vocabularies.TO.at(tokens, at, to).map(Hit::to).orElse(at) : at;
    }

    List<String> via(int from, int to) {
        List<String> found = new ArrayList<>();
        for (int i = from; i < to; i++) {
            Optional<Hit<String>> through = Vocabularies.THROUGH.at(tokens, i, to);
            if (through.isPresent()) {
                found.addAll(names(lists.at(through.get().to(), to)));
            }
        }
        return found.stream().distinct().toList();
    }

    private static List<String> names(List<Body> named) {
        return named.stream().map(Body::name).distinct().toList();
    }
}
