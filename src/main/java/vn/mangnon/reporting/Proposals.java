package vn.mangnon.reporting;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import vn.mangnon.planning.obstacles.ObstacleKind;
import vn.mangnon.planning.obstacles.Raising;
import vn.mangnon.shared.Folded;
import vn.mangnon.shared.Id;

/** The paragraphs of a report that say what is in the way or what is proposed, each to be followed by itself. */
public record Proposals(List<Paragraph> paragraphs) {
    private static final Pattern PROPOSING = Pattern.compile("\\b(kien nghi|de xuat|kho khan|vuong mac)\\b");
    private static final Pattern HINDERING = Pattern.compile("\\b(kho khan|vuong mac)\\b");
    private static final Pattern BULLET = Pattern.compile("^(?:[-–+•*]|\\d{1,2}[.)]|[a-zđ]\\))\\s+");

    /**
     * One of them.
     *
     * @param id of what is raised from it: of the same words in the same report always the same
     */
    public record Paragraph(UUID id, ObstacleKind kind, String part, String words) {}

    public Proposals {
        paragraphs = List.copyOf(paragraphs);
    }

    static Proposals of(Report report, Template template, Map<Id<Part>, String> texts) {
        List<Paragraph> found = new ArrayList<>();
        for (Part part : template.narratives()) {
            if (proposing(part)) {
                texts.getOrDefault(part.id(), "")
                        .lines()
                        .map(line -> BULLET.matcher(line.strip()).replaceFirst(""))
                        .filter(line -> !line.isBlank())
                        .distinct()
                        .forEach(words -> found.add(paragraph(report, part, words)));
            }
        }
        return new Proposals(found);
    }

    /** Whether a part of a form asks for such a thing, by its title. */
    public static boolean proposing(Part part) {
        return PROPOSING.matcher(Folded.of(part.title()).text()).find();
    }

    private static Paragraph paragraph(Report report, Part part, String whole) {
        String words = whole.length() > Raising.LONGEST ? whole.substring(0, Raising.LONGEST) : whole;
        String key = report.id() + "\n" + words;
        boolean hinders = HINDERING.matcher(Folded.of(part.title()).text()).find()
                && !Folded.of(part.title()).text().contains("kien nghi");
        return new Paragraph(
                UUID.nameUUIDFromBytes(key.getBytes(StandardCharsets.UTF_8)),
                hinders ? ObstacleKind.OBSTACLE : ObstacleKind.PROPOSAL,
                part.title(),
                words);
    }
}
