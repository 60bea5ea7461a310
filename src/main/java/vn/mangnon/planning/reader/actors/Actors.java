package vn.mangnon.planning.reader.actors;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import vn.mangnon.planning.reader.bodies.Body;
import vn.mangnon.planning.reader.bodies.BodyKeys;
import vn.mangnon.planning.reader.language.Lexicon;
import vn.mangnon.planning.reader.language.Sentences;
import vn.mangnon.planning.reader.language.Tokens;
import vn.mangnon.planning.reader.language.Vocabulary;
import vn.mangnon.planning.reader.reading.Actor;
import vn.mangnon.planning.reader.reading.Actor.Role;
import vn.mangnon.planning.reader.reading.Doubt;
import vn.mangnon.planning.reader.reading.Span;
import vn.mangnon.planning.reader.reading.Task;
import vn.mangnon.planning.reader.structure.Nature;
import vn.mangnon.planning.reader.structure.Paragraph;
import vn.mangnon.planning.reader.tables.Assignment;

/** All bodies of a plan with their parts, and the items of work. */
public final class Actors {
    private static final List<Set<Role>> LEADING = List.of(
            EnumSet.of(Role.LEAD),
            EnumSet.of(Role.ADVISE, Role.FOCAL, Role.STANDING, Role.ACCOUNTABLE),
            EnumSet.of(Role.EXECUTE));

    private static final Lexicon<String> NO_WORK = Vocabulary.lexicon(Actors.class, "roles.properties", "NO_WORK");

    private final Tokens tokens;
    private final Subjects subjects;
    private final Map<String, List<Part>> parts = new LinkedHashMap<>();
    private final List<Task> tasks = new ArrayList<>();
    private String section = "";
    private List<Body> heads = List.of();

    public Actors(List<Paragraph> paragraphs, Tokens tokens) {
        this.tokens = tokens;
        subjects = new Subjects(tokens);
        for (Paragraph paragraph : paragraphs) {
            if (paragraph.rules()) {
                read(paragraph);
            } else if (paragraph.zone() == Paragraph.Zone.TAIL) {
                recipient(paragraph);
            } else if (paragraph.zone() == Paragraph.Zone.PREAMBLE) {
                subjects.asked(paragraph).forEach(body -> asked(body, paragraph));
            }
        }
    }

    /** Adds the parts and the items of work that tables hand out. */
    public Actors with(List<Assignment> assignments) {
        for (Assignment assignment : assignments) {
            List<Part> found = new ArrayList<>();
            found.addAll(parts(assignment, assignment.lead(), Role.LEAD));
            found.addAll(parts(assignment, assignment.partners(), Role.COORDINATE));
            found.forEach(this::add);
            Paragraph work = assignment.work();
            tasks.add(new Task(
                    work.section(),
                    work.text(),
                    names(found, Role.LEAD),
                    names(found, Role.COORDINATE),
                    assignment.span()));
        }
        return this;
    }

    private List<Part> parts(Assignment assignment, Assignment.Stretch cell, Role role) {
        return subjects.all(cell.from(), cell.to()).stream()
                .map(body -> new Part(body, role, assignment.work().section(), tokens.span(body.from(), body.to())))
                .toList();
    }

    public List<Actor> actors() {
        return parts.values().stream().map(Actors::actor).toList();
    }

    public List<Task> tasks() {
        return tasks;
    }

    private void read(Paragraph paragraph) {
        if (!paragraph.section().equals(section)) {
            section = paragraph.section();
            heads = List.of();
        }
        int from = paragraph.words();
        Parts found = new Parts(tokens, paragraph);
        if (paragraph.heading()) {
            heads = subjects.ofHeading(paragraph);
            int colon = colon(from, paragraph.to());
            found.read(from, from, heads, false);
            boolean sentence = heads.isEmpty() && colon < 0 && paragraph.block().finished(tokens.text());
            from = sentence ? from : colon < 0 ? paragraph.to() : Math.max(colon + 1, end(heads));
        }
        List<Body> subject = subjects.ofSentence(from, paragraph.to());
        List<Body> current = subject.isEmpty() ? heads : subject;
        for (Sentences.Part part : Sentences.parts(tokens, from, paragraph.to())) {
            List<Body> own = subjects.ofSentence(part.from(), part.to());
            current = own.isEmpty() ? current : own;
            found.read(part.from(), part.to(), current, !own.isEmpty() && subjects.charged(part.from(), part.to()));
        }
        if (paragraph.block().numbered() && !paragraph.heading() || heads.isEmpty() && paragraph.heading()) {
            heads = current;
        }
        found.found().forEach(part -> add(headed(part)));
        task(paragraph, found.found());
    }

    /** "Các sở: Tư pháp, Nội vụ phối hợp …": the list may go on after the colon. */
    private static int end(List<Body> bodies) {
        return bodies.isEmpty() ? 0 : bodies.getLast().to();
    }

    private int colon(int from, int to) {
        for (int i = from; i < to; i++) {
            if (tokens.get(i).sign(':')) {
                return i;
            }
        }
        return -1;
    }

    /** "UBND các xã: …" under the heading "Ủy ban nhân dân các xã, thị trấn" is the body of the heading. */
    private Part headed(Part part) {
        for (Body head : heads) {
            if (head.key().startsWith(part.body().key() + " ")
                    && part.body().key().contains(" ")) {
                return new Part(head, part.role(), part.section(), part.span());
            }
        }
        return part;
    }

    private void add(Part part) {
        if (part.body().kind() != Body.Kind.GENERIC) {
            parts.computeIfAbsent(BodyKeys.stem(part.body().key()), key -> new ArrayList<>())
                    .add(part);
        }
    }

    /** "…, Sở Y tế đề nghị UBND các xã thực hiện một số nội dung sau:": a letter says whom it asks before its body. */
    private void asked(Body body, Paragraph paragraph) {
        add(new Part(body, Role.EXECUTE, paragraph.section(), tokens.span(body.from(), body.to())));
    }

    /** "- Sở Y tế (phối hợp);" among the recipients. */
    private void recipient(Paragraph paragraph) {
        String words = paragraph.text().toLowerCase(Locale.ROOT);
        if (words.contains("phối hợp)")) {
            Parts found = new Parts(tokens, paragraph);
            found.read(
                    paragraph.words(), paragraph.to(), subjects.ofSentence(paragraph.words(), paragraph.to()), false);
            for (Part part : found.found()) {
                add(new Part(part.body(), Role.COORDINATE, "Nơi nhận", part.span()));
            }
        }
    }

    private void task(Paragraph paragraph, List<Part> found) {
        boolean work = paragraph.nature() == Nature.WORK
                || paragraph.nature() == Nature.ASSIGNMENT
                || paragraph.nature() == Nature.OTHER;
        if (!work
                || paragraph.heading()
                || paragraph.to() - paragraph.words() < 4
                || NO_WORK.at(tokens, paragraph.words(), paragraph.to()).isPresent()) {
            return;
        }
        Span span = new Span(paragraph.block().content(), paragraph.block().end());
        tasks.add(new Task(paragraph.section(), paragraph.text(), leads(found), names(found, Role.COORDINATE), span));
    }

    /** Those in the lead; failing that those with a part of their own; failing that those it is said of. */
    private static List<String> leads(List<Part> found) {
        for (Set<Role> roles : LEADING) {
            List<String> names = found.stream()
                    .filter(part -> roles.contains(part.role()))
                    .map(part -> part.body().name())
                    .distinct()
                    .toList();
            if (!names.isEmpty()) {
                return names;
            }
        }
        return List.of();
    }

    private static List<String> names(List<Part> found, Role role) {
        return found.stream()
                .filter(part -> part.role() == role)
                .map(part -> part.body().name())
                .distinct()
                .toList();
    }

    private static Actor actor(List<Part> parts) {
        Set<Role> roles = EnumSet.noneOf(Role.class);
        parts.forEach(part -> roles.add(part.role()));
        List<String> sections = parts.stream().map(Part::section).distinct().toList();
        List<Span> spans = parts.stream().map(Part::span).distinct().toList();
        Set<Doubt> doubts = Set.of();
        return new Actor(name(parts), roles, sections, spans, doubts);
    }

    /** The name as it is printed with a capital letter, if it is anywhere; the longest of those. */
    private static String name(List<Part> parts) {
        String best = parts.getFirst().body().name();
        for (Part part : parts) {
            String name = part.body().name();
            boolean capital = Character.isUpperCase(name.charAt(0));
            boolean better = capital && (!Character.isUpperCase(best.charAt(0)) || name.length() > best.length());
            best = better ? name : best;
        }
        return best;
    }
}
