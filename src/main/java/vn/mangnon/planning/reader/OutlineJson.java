package vn.mangnon.planning.reader;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.mangnon.planning.reader.reading.Campaign;
import vn.mangnon.planning.reader.reading.Outline;
import vn.mangnon.planning.reader.reading.Printed;

/** Outlines and campaigns as JSON objects. */
final class OutlineJson {
    private OutlineJson() {}

    /** One outline as an object, several as a list, none as null. */
    static @Nullable Object outlines(List<Outline> outlines) {
        List<Map<String, @Nullable Object>> objects =
                outlines.stream().map(OutlineJson::outline).toList();
        return objects.size() > 1 ? objects : objects.isEmpty() ? null : objects.getFirst();
    }

    private static Map<String, @Nullable Object> outline(Outline outline) {
        Map<String, @Nullable Object> object = new LinkedHashMap<>();
        object.put("label", outline.label());
        object.put("title", outline.title());
        object.put(
                "headings",
                outline.headings().stream().map(OutlineJson::heading).toList());
        object.put("tables", outline.tables().stream().map(OutlineJson::table).toList());
        object.put("span", ReadingJson.span(outline.span()));
        return object;
    }

    private static Map<String, @Nullable Object> heading(Outline.Heading heading) {
        Map<String, @Nullable Object> object = new LinkedHashMap<>();
        object.put("label", heading.label());
        object.put("title", heading.title());
        object.put("narrative", heading.narrative());
        object.put("span", ReadingJson.span(heading.span()));
        return object;
    }

    private static Map<String, @Nullable Object> table(Outline.Table table) {
        Map<String, @Nullable Object> object = new LinkedHashMap<>();
        object.put("caption", table.caption());
        object.put("after", table.after());
        object.put("column_groups", table.groups());
        object.put("columns", table.columns().stream().map(OutlineJson::column).toList());
        object.put("rows", table.rows());
        object.put("span", ReadingJson.span(table.span()));
        return object;
    }

    private static Map<String, @Nullable Object> column(Outline.Column column) {
        Map<String, @Nullable Object> object = new LinkedHashMap<>();
        object.put("group", column.path().isEmpty() ? null : column.path().getLast());
        object.put("path", column.path());
        object.put("name", column.name());
        object.put("kind", ReadingJson.key(column.kind()));
        object.put("span", ReadingJson.span(column.span()));
        return object;
    }

    static Map<String, @Nullable Object> campaign(Campaign campaign) {
        Map<String, @Nullable Object> object = new LinkedHashMap<>();
        Printed<String> theme = campaign.theme();
        object.put("theme", theme == null ? null : theme.value());
        object.put("slogans", campaign.slogans().stream().map(Printed::value).toList());
        Map<String, Object> spans = new LinkedHashMap<>();
        if (theme != null) {
            spans.put("theme", ReadingJson.span(theme.span()));
        }
        spans.put(
                "slogans",
                campaign.slogans().stream()
                        .map(slogan -> ReadingJson.span(slogan.span()))
                        .toList());
        object.put("spans", spans);
        return object;
    }
}
