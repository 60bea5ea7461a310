package vn.mangnon.planning.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.mangnon.planning.reader.reading.Actor;
import vn.mangnon.planning.reader.reading.Metadata;
import vn.mangnon.planning.reader.reading.Outline;
import vn.mangnon.planning.reader.reading.Printed;
import vn.mangnon.planning.reader.reading.Reading;
import vn.mangnon.planning.reader.reading.Span;

/** Everything in a reading that has a place in the text. */
final class Findings {
    private Findings() {}

    static List<Span> spans(Reading reading) {
        List<Span> spans = new ArrayList<>();
        Metadata head = reading.metadata();
        Stream.of(
                        head.number(),
                        head.symbol(),
                        head.issuedOn(),
                        head.place(),
                        head.issuer(),
                        head.docType(),
                        head.subject(),
                        head.signerTitle(),
                        head.signedFor(),
                        head.signer())
                .forEach(printed -> add(spans, printed));
        reading.sections().forEach(section -> {
            spans.add(section.heading());
            spans.add(section.body());
        });
        reading.citations().forEach(citation -> spans.add(citation.span()));
        reading.targets().forEach(target -> spans.add(target.span()));
        reading.directions().forEach(target -> spans.add(target.span()));
        reading.dues().forEach(due -> spans.add(due.span()));
        reading.tasks().forEach(task -> spans.add(task.span()));
        reading.actors().stream().map(Actor::spans).forEach(spans::addAll);
        reading.funding().forEach(funding -> spans.add(funding.span()));
        reading.outlines().forEach(outline -> outline(spans, outline));
        add(spans, reading.campaign().theme());
        reading.campaign().slogans().forEach(slogan -> add(spans, slogan));
        reading.remarks().forEach(remark -> spans.add(remark.span()));
        return spans;
    }

    private static void outline(List<Span> spans, Outline outline) {
        spans.add(outline.span());
        outline.headings().forEach(heading -> spans.add(heading.span()));
        outline.tables().forEach(table -> {
            spans.add(table.span());
            table.columns().forEach(column -> spans.add(column.span()));
        });
    }

    private static void add(List<Span> spans, @Nullable Printed<?> printed) {
        if (printed != null) {
            spans.add(printed.span());
        }
    }

    /** Findings whose value is a piece of the text as it stands, with the place of that piece. */
    static void printed(Reading reading, BiConsumer<String, Span> check) {
        Metadata head = reading.metadata();
        Stream.of(head.number(), head.place(), head.subject(), head.signer()).forEach(printed -> {
            if (printed != null) {
                check.accept(printed.value(), printed.span());
            }
        });
        reading.citations().forEach(citation -> check.accept(citation.number(), citation.span()));
        reading.funding().forEach(funding -> check.accept(funding.source(), funding.span()));
        reading.campaign().slogans().forEach(slogan -> check.accept(slogan.value(), slogan.span()));
        reading.remarks().forEach(remark -> check.accept(remark.words(), remark.span()));
        reading.dues().stream()
                .filter(due -> due.rule() != null && due.term() != null)
                .forEach(due -> check.accept(due.rule(), due.span()));
        reading.tasks().forEach(task -> check.accept(task.text(), task.span()));
        reading.outlines()
                .forEach(outline ->
                        outline.headings().forEach(heading -> check.accept(heading.title(), heading.span())));
    }
}
