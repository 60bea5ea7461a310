package vn.mangnon.planning.approval;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;
import vn.mangnon.planning.Plan;
import vn.mangnon.planning.Provision;
import vn.mangnon.planning.Provisions;
import vn.mangnon.planning.approval.Content.Line;
import vn.mangnon.planning.approval.Content.Sort;
import vn.mangnon.planning.targets.Comparison;
import vn.mangnon.planning.targets.Target;
import vn.mangnon.planning.targets.Target.Goal;
import vn.mangnon.planning.targets.Targets;
import vn.mangnon.planning.writing.Item;
import vn.mangnon.planning.writing.Items;
import vn.mangnon.planning.writing.Labels;
import vn.mangnon.shared.Id;
import vn.mangnon.shared.Vietnam;

/** What plans say now, and what they said when a paper went out. */
@Component
public class Contents {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    private final Items items;
    private final Targets targets;
    private final Provisions provisions;
    private final JdbcClient jdbc;
    private final JsonMapper json = new JsonMapper();

    Contents(Items items, Targets targets, Provisions provisions, JdbcClient jdbc) {
        this.items = items;
        this.targets = targets;
        this.provisions = provisions;
        this.jdbc = jdbc;
    }

    @Transactional(readOnly = true)
    public Content now(Plan plan) {
        List<Line> lines = new ArrayList<>();
        String days = DAY.format(plan.period().first()) + " – "
                + DAY.format(plan.period().last());
        lines.add(new Line(plan.id().value(), Sort.HEAD, 1, "", plan.name() + " (" + days + ")"));
        outline(plan).forEach(lines::add);
        targets.of(plan).forEach(target -> lines.add(line(target)));
        provisions.of(plan).forEach(provision -> lines.add(line(provision)));
        return new Content(lines);
    }

    /** What the plan said when the paper went out; of a paper that carried nothing there is none. */
    @Transactional(readOnly = true)
    public Optional<Content> with(Paper paper) {
        return jdbc.sql("select content::text from planning.paper where id = :id and content is not null")
                .param("id", paper.id().value())
                .query(String.class)
                .optional()
                .map(text -> json.readValue(text, Content.class));
    }

    String json(Content content) {
        return json.writeValueAsString(content);
    }

    private Stream<Line> outline(Plan plan) {
        List<Item> outline = items.of(plan);
        Map<Id<Item>, String> labels = Labels.of(outline);
        return outline.stream()
                .map(item -> new Line(
                        item.id().value(),
                        Sort.valueOf(item.kind().name()),
                        item.level(),
                        labels.getOrDefault(item.id(), ""),
                        item.text() + parts(item)));
    }

    private static String parts(Item item) {
        return Stream.of(
                        said("chủ trì: ", item.names(Item.Part.Role.LEAD)),
                        said("phối hợp: ", item.names(Item.Part.Role.COORDINATE)),
                        item.last().map(day -> "đến " + DAY.format(day)).orElse(""))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining("; ", " (", ")"))
                .replaceFirst("^ \\(\\)$", "");
    }

    private static String said(String word, String names) {
        return names.isEmpty() ? "" : word + names;
    }

    private static Line line(Target target) {
        Goal goal = target.goal();
        String figure = Stream.of(
                        goal.aspiration() ? "phấn đấu" : "",
                        goal.comparator() == Comparison.EQ
                                ? ""
                                : goal.comparator().sign(),
                        goal.amount().map(Contents::number).orElse(""),
                        goal.to().map(to -> "đến " + number(to)).orElse(""),
                        goal.unit())
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" "));
        String due = target.due().map(Contents::by).orElse("");
        return new Line(
                target.id().value(),
                Sort.TARGET,
                target.of().isPresent() ? 2 : 1,
                "",
                target.what() + figure(figure) + due);
    }

    private static String figure(String words) {
        return words.isEmpty() ? "" : ": " + words;
    }

    private static String by(LocalDate day) {
        return " (đến " + DAY.format(day) + ")";
    }

    private static Line line(Provision provision) {
        return new Line(provision.id().value(), Sort.DUTY, 1, "", provision.what() + " – " + provision.clause());
    }

    private static String number(BigDecimal amount) {
        return String.format(Vietnam.LOCALE, "%,.2f", Target.plain(amount)).replaceFirst(",?0+$", "");
    }
}
