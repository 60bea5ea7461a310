package vn.mangnon.planning;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.mangnon.planning.reader.reading.Actor;
import vn.mangnon.planning.reader.reading.Citation;
import vn.mangnon.planning.reader.reading.Doubt;
import vn.mangnon.planning.reader.reading.Due;
import vn.mangnon.planning.reader.reading.Funding;
import vn.mangnon.planning.reader.reading.Metadata;
import vn.mangnon.planning.reader.reading.Printed;
import vn.mangnon.planning.reader.reading.PrintedDate;
import vn.mangnon.planning.reader.reading.Reading;
import vn.mangnon.planning.reader.reading.Section;
import vn.mangnon.planning.reader.reading.Span;
import vn.mangnon.planning.reader.reading.Target;
import vn.mangnon.planning.reader.reading.Task;
import vn.mangnon.planning.reader.reading.Term;
import vn.mangnon.shared.Id;

/** A reading as findings that a person confirms, corrects or drops, in the order of the interface. */
final class ReadingFindings {
    private final List<Finding> findings = new ArrayList<>();

    private ReadingFindings() {}

    static List<Finding> of(Reading reading) {
        ReadingFindings made = new ReadingFindings();
        made.head(reading.metadata());
        reading.citations().forEach(made::citation);
        reading.sections().forEach(made::section);
        reading.tasks().forEach(made::task);
        reading.targets().forEach(made::target);
        reading.dues().forEach(made::due);
        reading.actors().forEach(made::body);
        reading.funding().forEach(made::funding);
        reading.campaign()
                .slogans()
                .forEach(slogan -> made.add(
                        FindingKind.SLOGAN, "", Map.of("text", slogan.value()), slogan.span(), slogan.doubts()));
        return List.copyOf(made.findings);
    }

    private void head(Metadata head) {
        printed(
                "number",
                head.number() == null ? head.symbol() : head.number(),
                number -> head.number() == null ? "/" + number : number);
        printed("place", head.place(), Function.identity());
        printed("issuedOn", head.issuedOn(), PrintedDate::iso);
        printed("issuer", head.issuer(), Function.identity());
        printed("docType", head.docType(), Function.identity());
        printed("subject", head.subject(), Function.identity());
        printed("signedFor", head.signedFor(), Function.identity());
        printed("signerTitle", head.signerTitle(), Function.identity());
        printed("signer", head.signer(), Function.identity());
    }

    private <T> void printed(String field, @Nullable Printed<T> found, Function<T, String> text) {
        if (found != null) {
            add(
                    FindingKind.HEAD,
                    "",
                    Map.of("field", field, "text", text.apply(found.value())),
                    found.span(),
                    found.doubts());
        }
    }

    private void citation(Citation citation) {
        boolean basis = citation.bearing() == Citation.Bearing.BASIS;
        PrintedDate issued = citation.issuedOn();
        add(
                basis ? FindingKind.BASIS : FindingKind.REFERENCE,
                "",
                Map.of(
                        "number", citation.number(),
                        "date", issued == null ? "" : issued.iso(),
                        "words", words(citation.kind(), citation.issuer())),
                citation.span(),
                citation.doubts());
    }

    private void section(Section section) {
        add(
                FindingKind.SECTION,
                section.label(),
                Map.of("label", section.label(), "title", section.title()),
                section.heading(),
                section.doubts());
    }

    private void task(Task task) {
        add(
                FindingKind.TASK,
                task.section(),
                Map.of(
                        "text", task.text(),
                        "leads", String.join("; ", task.leads()),
                        "coordinators", String.join("; ", task.coordinators())),
                task.span(),
                List.of());
    }

    private void target(Target target) {
        Map<String, String> value = new HashMap<>();
        value.put("what", target.what());
        value.put(
                "comparator",
                target.comparators().stream().map(sign -> sign.sign()).collect(Collectors.joining(" ")));
        value.put(
                "quantity",
                target.quantities().stream().map(ReadingFindings::plain).collect(Collectors.joining(" – ")));
        value.put("unit", target.unit());
        value.put("scale", plain(target.scale()));
        value.put("whole", String.valueOf(whole(target)));
        value.put("by", text(target.by()));
        value.put("per", text(target.per()));
        value.put("mode", target.mode().name());
        value.put("aspiration", String.valueOf(target.aspiration()));
        value.put("ofWhich", String.valueOf(target.ofWhich()));
        value.put("baseline", text(target.baseline()));
        add(FindingKind.TARGET, target.section(), value, target.span(), target.doubts());
    }

    /** Whether the number is of things that can be counted one by one: no share, no change, no part of another target. */
    private static boolean whole(Target target) {
        boolean level = target.mode() == Target.Mode.LEVEL || target.mode() == Target.Mode.MAINTAIN;
        return level && !target.ofWhich() && !target.unit().contains("%");
    }

    private static String plain(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }

    private void due(Due due) {
        boolean report = due.kind() == Due.Kind.REPORT;
        Term term = due.term();
        Map<String, String> value = new HashMap<>();
        value.put("what", due.what());
        value.put("when", text(due.rule()).isEmpty() && term != null ? term.iso() : text(due.rule()));
        value.put("operator", due.schedule().operator().name());
        if (term != null && term.from().full()) {
            value.put("from", term.from().iso());
        }
        PrintedDate to = term == null ? null : term.to();
        if (to != null && to.full()) {
            value.put("to", to.iso());
        }
        value.putAll(ScheduleRules.fields(due.schedule()));
        if (report) {
            value.put("debtors", String.join("; ", due.debtors()));
            value.put("creditor", String.join("; ", due.creditors()));
            value.put("via", String.join("; ", due.via()));
        }
        add(report ? FindingKind.DUTY : FindingKind.TIME, due.section(), value, due.span(), due.doubts());
    }

    private void body(Actor actor) {
        String roles = actor.roles().stream().map(Enum::name).sorted().collect(Collectors.joining(" "));
        add(
                FindingKind.BODY,
                String.join(", ", actor.sections()),
                Map.of("name", actor.name(), "roles", roles),
                actor.spans().getFirst(),
                actor.doubts());
    }

    private void funding(Funding funding) {
        add(FindingKind.FUNDING, funding.section(), Map.of("source", funding.source()), funding.span(), List.of());
    }

    private void add(FindingKind kind, String section, Map<String, String> value, Span span, Collection<Doubt> doubts) {
        findings.add(new Finding(
                Id.fresh(),
                kind,
                section,
                value,
                span.start(),
                span.end(),
                doubts.stream().sorted().toList(),
                Standing.PROPOSED));
    }

    private static String words(@Nullable String kind, @Nullable String issuer) {
        return (text(kind) + (text(issuer).isEmpty() ? "" : ", " + issuer)).strip();
    }

    private static String text(@Nullable String text) {
        return text == null ? "" : text;
    }
}
