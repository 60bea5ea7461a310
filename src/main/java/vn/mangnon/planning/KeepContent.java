package vn.mangnon.planning;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.mangnon.measures.Indicators;
import vn.mangnon.planning.targets.Target;
import vn.mangnon.planning.targets.Targets;
import vn.mangnon.planning.writing.Item;
import vn.mangnon.planning.writing.Item.Kind;
import vn.mangnon.planning.writing.Item.Part;
import vn.mangnon.planning.writing.Items;
import vn.mangnon.shared.Id;

/**
 * What a person confirmed of a plan that was read becomes its outline and its targets. An item and a target carry the id
 * of their finding; a target that people have worked on since is left as it is.
 */
@Component
class KeepContent {
    /** What Markdown and tags leave in the text of a file that was converted. */
    private static final Pattern MARKS = Pattern.compile("\\*\\*|^\\s*#+\\s|\\\\(?=[*#_])|</?[a-z]{1,6}>");

    private final Plans plans;
    private final Findings findings;
    private final Items items;
    private final Targets targets;
    private final Indicators indicators;
    private final List<Dependants> dependants;

    KeepContent(
            Plans plans,
            Findings findings,
            Items items,
            Targets targets,
            Indicators indicators,
            List<Dependants> dependants) {
        this.plans = plans;
        this.findings = findings;
        this.items = items;
        this.targets = targets;
        this.indicators = indicators;
        this.dependants = dependants;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void of(Plan plan) {
        List<Finding> counting =
                findings.of(plan).stream().filter(Finding::counts).toList();
        List<Item> outline = outline(plans.text(plan), counting);
        items.keep(plan, withLeanedOn(plan, outline));
        Map<String, Id<Item>> headings = new HashMap<>();
        counting.stream()
                .filter(finding -> finding.kind() == FindingKind.SECTION)
                .forEach(finding -> headings.putIfAbsent(
                        finding.section(), new Id<>(finding.id().value())));
        List<Id<Target>> kept = targets.of(plan).stream().map(Target::id).toList();
        Target whole = null;
        for (Finding finding : counting) {
            if (finding.kind() == FindingKind.TARGET) {
                boolean part = finding.get("ofWhich").equals("true");
                Target target = new ReadTarget(finding, indicators.all().keySet())
                        .under(
                                Optional.ofNullable(headings.get(finding.section())),
                                part ? Optional.ofNullable(whole) : Optional.empty());
                if (!kept.contains(target.id())) {
                    targets.store(plan, target);
                }
                whole = part ? whole : target;
            }
        }
    }

    /** A task that was dropped stays while something leans on it. */
    private List<Item> withLeanedOn(Plan plan, List<Item> outline) {
        Set<Id<Item>> there = outline.stream().map(Item::id).collect(Collectors.toSet());
        List<Item> all = new ArrayList<>(outline);
        items.of(plan).stream()
                .filter(item -> item.task() && !there.contains(item.id()))
                .filter(item -> dependants.stream()
                        .anyMatch(
                                module -> module.on(List.of(item.id().value())).isPresent()))
                .forEach(all::add);
        return all;
    }

    /** Headings and tasks in the order of the text, and the paragraphs between them as they were written. */
    private static List<Item> outline(String text, List<Finding> counting) {
        List<Finding> marked = counting.stream()
                .filter(finding -> finding.kind() == FindingKind.SECTION || finding.kind() == FindingKind.TASK)
                .sorted(Comparator.comparingInt(Finding::start).thenComparing(Finding::end))
                .toList();
        List<Item> outline = new ArrayList<>();
        int read = marked.isEmpty() ? 0 : marked.getFirst().start();
        int level = 1;
        for (Finding finding : marked) {
            if (finding.start() > read) {
                paragraphs(text, read, finding.start(), level).forEach(outline::add);
            }
            Item item = item(finding);
            level = item.kind() == Kind.HEADING ? item.level() : level;
            outline.add(item);
            read = Math.max(read, finding.end());
        }
        return outline;
    }

    private static Stream<Item> paragraphs(String text, int from, int to, int level) {
        String between = text.substring(text.offsetByCodePoints(0, from), text.offsetByCodePoints(0, to));
        return between.lines()
                .map(line -> MARKS.matcher(line).replaceAll("").strip())
                .filter(line -> line.replaceAll("[^\\p{L}]", "").length() > 3)
                .map(line -> Item.of(Id.fresh(), level, Kind.TEXT, line));
    }

    private static Item item(Finding finding) {
        Id<Item> id = new Id<>(finding.id().value());
        String section = finding.section();
        int depth = 1 + (int) section.chars().filter(letter -> letter == '.').count();
        if (finding.kind() == FindingKind.SECTION) {
            String last = section.substring(section.lastIndexOf('.') + 1);
            String label = last.isEmpty() ? "" : last + (last.matches("[a-zđ]") ? ")" : ".");
            return new Item(
                    id,
                    depth,
                    Kind.HEADING,
                    label,
                    finding.main().isEmpty() ? "…" : words(finding),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    List.of());
        }
        List<Part> parts = Stream.concat(
                        names(finding.get("leads"), Part.Role.LEAD),
                        names(finding.get("coordinators"), Part.Role.COORDINATE))
                .distinct()
                .toList();
        return new Item(
                id,
                depth + 1,
                Kind.TASK,
                "",
                words(finding),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                parts);
    }

    private static String words(Finding finding) {
        String words = finding.kind() == FindingKind.SECTION ? finding.get("title") : finding.get("text");
        return words.isBlank() ? "…" : words.replaceAll("\\s+", " ").strip();
    }

    private static Stream<Part> names(String list, Part.Role role) {
        return Stream.of(list.split(";"))
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .map(name -> new Part(role, name));
    }
}
