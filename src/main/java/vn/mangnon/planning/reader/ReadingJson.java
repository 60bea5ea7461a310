package vn.mangnon.planning.reader;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import vn.mangnon.planning.reader.reading.Citation;
import vn.mangnon.planning.reader.reading.Citation.Bearing;
import vn.mangnon.planning.reader.reading.Doubt;
import vn.mangnon.planning.reader.reading.Funding;
import vn.mangnon.planning.reader.reading.Metadata;
import vn.mangnon.planning.reader.reading.Printed;
import vn.mangnon.planning.reader.reading.PrintedDate;
import vn.mangnon.planning.reader.reading.Reading;
import vn.mangnon.planning.reader.reading.Section;
import vn.mangnon.planning.reader.reading.Span;

/**
 * A reading as JSON. Plain values and lists of plain values keep their shape and have their places in a parallel "spans";
 * objects carry their own "span" and, where the reader is not sure, "doubts".
 */
public final class ReadingJson {
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(SerializationFeature.INDENT_OUTPUT)
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .build();

    private ReadingJson() {}

    /** A list of readings, one object per file. */
    public static String print(List<Map<String, @Nullable Object>> readings) {
        return MAPPER.writeValueAsString(readings);
    }

    /** One reading as an object; the file's name comes first. */
    public static Map<String, @Nullable Object> object(String file, Reading reading) {
        Map<String, @Nullable Object> object = new LinkedHashMap<>();
        Map<String, Object> spans = new LinkedHashMap<>();
        object.put("file", file);
        head(reading.metadata(), object, spans);
        citations(reading.citations(), object, spans);
        object.put(
                "sections",
                reading.sections().stream().map(ReadingJson::section).toList());
        object.put(
                "targets", reading.targets().stream().map(FindingJson::target).toList());
        object.put(
                "goals_without_number",
                reading.directions().stream().map(FindingJson::target).toList());
        object.put("deadlines", reading.dues().stream().map(FindingJson::due).toList());
        object.put("actors", reading.actors().stream().map(FindingJson::actor).toList());
        object.put("funding", reading.funding().stream().map(Funding::source).toList());
        spans.put(
                "funding",
                reading.funding().stream().map(funding -> span(funding.span())).toList());
        object.put("tasks", reading.tasks().stream().map(FindingJson::task).toList());
        object.put("outline", OutlineJson.outlines(reading.outlines()));
        object.put("campaign", OutlineJson.campaign(reading.campaign()));
        object.put(
                "remarks", reading.remarks().stream().map(FindingJson::remark).toList());
        object.put("spans", spans);
        return object;
    }

    private static void head(Metadata head, Map<String, @Nullable Object> object, Map<String, Object> spans) {
        value("number", head.number(), object, spans);
        value("symbol", head.symbol(), object, spans);
        Printed<PrintedDate> issued = head.issuedOn();
        boolean possible = issued != null && !issued.doubts().contains(Doubt.DATE_IMPLAUSIBLE);
        object.put(
                "issued_on", issued == null || !possible ? null : issued.value().iso());
        if (issued != null) {
            spans.put("issued_on", span(issued.span()));
        }
        value("place", head.place(), object, spans);
        value("issuer", head.issuer(), object, spans);
        value("doc_type", head.docType(), object, spans);
        value("subject", head.subject(), object, spans);
        value("signer_title", head.signerTitle(), object, spans);
        value("signed_for", head.signedFor(), object, spans);
        value("signer", head.signer(), object, spans);
    }

    private static void value(
            String key,
            @Nullable Printed<String> printed,
            Map<String, @Nullable Object> object,
            Map<String, Object> spans) {
        object.put(key, printed == null ? null : printed.value());
        if (printed != null) {
            spans.put(key, span(printed.span()));
        }
    }

    private static void citations(
            List<Citation> citations, Map<String, @Nullable Object> object, Map<String, Object> spans) {
        for (Bearing bearing : Bearing.values()) {
            String key = bearing == Bearing.BASIS ? "legal_bases" : "other_refs";
            List<Citation> found = citations.stream()
                    .filter(citation -> citation.bearing() == bearing)
                    .toList();
            object.put(key, found.stream().map(Citation::number).toList());
            spans.put(key, found.stream().map(citation -> span(citation.span())).toList());
        }
        object.put("references", citations.stream().map(FindingJson::citation).toList());
    }

    private static Map<String, @Nullable Object> section(Section section) {
        Map<String, @Nullable Object> object = new LinkedHashMap<>();
        object.put("label", section.label());
        object.put("title", section.title());
        object.put("span", span(section.heading()));
        object.put("body", span(section.body()));
        doubts(object, section.doubts());
        return object;
    }

    static List<Integer> span(Span span) {
        return List.of(span.start(), span.end());
    }

    static void doubts(Map<String, @Nullable Object> object, Set<Doubt> doubts) {
        if (!doubts.isEmpty()) {
            object.put("doubts", doubts.stream().map(ReadingJson::key).sorted().toList());
        }
    }

    static String key(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
