package vn.mangnon.planning.reader.actors;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.mangnon.planning.reader.bodies.Bodies;
import vn.mangnon.planning.reader.bodies.Body;
import vn.mangnon.planning.reader.bodies.BodyLists;
import vn.mangnon.planning.reader.language.Lexicon;
import vn.mangnon.planning.reader.language.Lexicon.Hit;
import vn.mangnon.planning.reader.language.Tokens;
import vn.mangnon.planning.reader.language.Vocabulary;
import vn.mangnon.planning.reader.reading.Actor.Role;
import vn.mangnon.planning.reader.reading.Span;
import vn.mangnon.planning.reader.structure.Nature;
import vn.mangnon.planning.reader.structure.Paragraph;

/** Reads the parts given in one stretch of text: the subject's own, and those of the bodies it is told to work with. */
final class Parts {
    private static final String FILE = "roles.properties";
    private static final Lexicon<Role> ROLES = new Lexicon<>();
    private static final Lexicon<String> WITH = Vocabulary.lexicon(Parts.class, FILE, "WITH");
    private static final Lexicon<String> NOMINAL = Vocabulary.lexicon(Parts.class, FILE, "NOMINAL");
    private static final Lexicon<String> CHARGE = Vocabulary.lexicon(Parts.class, FILE, "CHARGE");
    private static final Lexicon<String> ASK = Vocabulary.lexicon(Parts.class, FILE, "ASK");
    private static final Lexicon<String> BY = Vocabulary.lexicon(Parts.class, FILE, "BY");

    static {
        for (Role role : List.of(
                Role.LEAD,
                Role.ADVISE,
                Role.FOCAL,
                Role.STANDING,
                Role.ACCOUNTABLE,
                Role.COORDINATE,
                Role.MONITOR,
                Role.PARTICIPATE)) {
            Vocabulary.entries(Parts.class, FILE)
                    .getOrDefault(role.name(), List.of())
                    .forEach(phrase -> ROLES.put(phrase, role));
        }
    }

    private final Tokens tokens;
    private final BodyLists lists;
    private final List<Part> found = new ArrayList<>();
    private final Paragraph paragraph;
    private List<Body> subjects = List.of();
    private boolean leads;

    Parts(Tokens tokens, Paragraph paragraph) {
        this.tokens = tokens;
        this.paragraph = paragraph;
        lists = new BodyLists(new Bodies(tokens));
    }

    List<Part> found() {
        return found;
    }

    /** Reads a stretch whose subject is known; charged subjects lead. */
    void read(int from, int to, List<Body> of, boolean charged) {
        subjects = of;
        leads = false;
        give(of, charged ? Role.LEAD : Role.EXECUTE);
        int at = from;
        while (at < to) {
            at = step(at, to);
        }
    }

    private int step(int at, int to) {
        Optional<Hit<String>> charge = CHARGE.at(tokens, at, to);
        if (charge.isPresent()) {
            return charged(charge.get().to(), to);
        }
        Optional<Hit<String>> ask = ASK.at(tokens, at, to);
        if (ask.isPresent()) {
            return asked(ask.get().to(), to);
        }
        if (BY.at(tokens, at, to).isPresent() && !lists.at(at + 1, to).isEmpty()) {
            return by(at + 1, to);
        }
        Optional<Hit<Role>> role = ROLES.at(tokens, at, to);
        if (role.isEmpty()) {
            return at + 1;
        }
        if (role.get().meaning() == Role.PARTICIPATE) {
            return drawn(role.get(), to);
        }
        if (role.get().meaning() != Role.COORDINATE) {
            return own(role.get(), to);
        }
        return NOMINAL.before(tokens, at, Math.max(0, at - 4)).isPresent()
                ? role.get().to()
                : together(role.get().to(), to);
    }

    /** "… phân công Ban A là bộ phận tham mưu …": from here on the charged body is meant. */
    private int charged(int at, int to) {
        List<Body> bodies = lists.at(at, to);
        if (bodies.isEmpty()) {
            return at;
        }
        subjects = bodies;
        leads = false;
        give(bodies, Role.LEAD);
        return bodies.getLast().to();
    }

    /** "… đề nghị các huyện Hội triển khai …". */
    private int asked(int at, int to) {
        List<Body> bodies = lists.at(at, to);
        give(bodies, Role.EXECUTE);
        return bodies.isEmpty() ? at : bodies.getLast().to();
    }

    /** "huy động sự tham gia của Đoàn Thanh niên, Hội LHPN". */
    private int drawn(Hit<Role> role, int to) {
        List<Body> bodies = lists.at(role.to(), to);
        give(bodies.stream().filter(body -> body.kind() != Body.Kind.GENERIC).toList(), Role.PARTICIPATE);
        return bodies.isEmpty() ? role.to() : bodies.getLast().to();
    }

    /** "do Sở Y tế chủ trì". */
    private int by(int at, int to) {
        List<Body> bodies = lists.at(at, to);
        int end = bodies.getLast().to();
        Optional<Hit<Role>> role = ROLES.at(tokens, end, to);
        role.ifPresent(hit -> give(bodies, hit.meaning()));
        return role.map(Hit::to).orElse(end);
    }

    /** A role of the subject, or of the bodies after a colon: "Chủ trì: Sở Y tế". */
    private int own(Hit<Role> role, int to) {
        leads |= role.meaning() == Role.LEAD;
        int colon = colon(role.to(), to);
        List<Body> labelled = colon > 0 ? lists.at(colon + 1, to) : List.of();
        if (!labelled.isEmpty()) {
            give(labelled, role.meaning());
            return labelled.getLast().to();
        }
        give(subjects, role.meaning());
        return role.to();
    }

    /** The colon after a label: "Cơ quan chủ trì:", "Đơn vị chủ trì thực hiện:"; -1 when there is none. */
    private int colon(int at, int to) {
        int end = at;
        while (end < to && end - at < 3 && tokens.get(end).word()) {
            end++;
        }
        return end < to && tokens.get(end).sign(':') ? end : -1;
    }

    /** "phối hợp với Sở A, Sở B": they co-ordinate; so does a subject that does not lead. */
    private int together(int at, int to) {
        int colon = colon(at, to);
        boolean label = colon > 0;
        int with = label ? colon + 1 : WITH.at(tokens, at, to).map(Hit::to).orElse(at);
        List<Body> bodies = lists.at(with, to);
        give(bodies.stream().filter(body -> body.kind() != Body.Kind.GENERIC).toList(), Role.COORDINATE);
        if (!leads && !label && paragraph.nature() == Nature.ASSIGNMENT) {
            give(subjects, Role.COORDINATE);
        }
        return bodies.isEmpty() ? Math.max(at, with) : bodies.getLast().to();
    }

    private void give(List<Body> bodies, Role role) {
        for (Body body : bodies) {
            Span span = span(body);
            found.add(new Part(body, role, paragraph.section(), span));
        }
    }

    private Span span(Body body) {
        return new Span(
                tokens.get(body.from()).start(), tokens.get(body.to() - 1).end());
    }
}
