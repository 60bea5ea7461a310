package vn.mangnon.bench;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The fields of a form on a page, as they would be sent by a person who types nothing. */
final class HtmlForm {
    private static final Pattern INPUT = Pattern.compile("<input\\b([^>]*)>");
    private static final Pattern AREA = Pattern.compile("<textarea\\b([^>]*)>([^<]*)</textarea>");
    private static final Pattern SELECT = Pattern.compile("<select\\b([^>]*)>(.*?)</select>", Pattern.DOTALL);
    private static final Pattern CHOSEN = Pattern.compile("<option\\b([^>]*\\bselected\\b[^>]*)>");

    private HtmlForm() {}

    static Map<String, String> fields(String page, String action) {
        Matcher form = Pattern.compile(
                        "<form\\b[^>]*action=\"" + Pattern.quote(action) + "\"[^>]*>(.*?)</form>", Pattern.DOTALL)
                .matcher(page);
        if (!form.find()) {
            throw new IllegalStateException("no form " + action);
        }
        Map<String, String> fields = new LinkedHashMap<>();
        INPUT.matcher(form.group(1))
                .results()
                .forEach(input ->
                        name(input.group(1)).ifPresent(name -> fields.put(name, attribute(input.group(1), "value"))));
        AREA.matcher(form.group(1))
                .results()
                .forEach(area -> name(area.group(1)).ifPresent(name -> fields.put(name, text(area.group(2)))));
        SELECT.matcher(form.group(1))
                .results()
                .forEach(select -> name(select.group(1)).ifPresent(name -> fields.put(name, chosen(select.group(2)))));
        return fields;
    }

    /** What the first group of a pattern finds on a page. */
    static Optional<String> find(String page, String pattern) {
        Matcher found = Pattern.compile(pattern).matcher(page);
        return found.find() ? Optional.of(found.group(1)) : Optional.empty();
    }

    static String require(String page, String pattern) {
        return find(page, pattern).orElseThrow(() -> new IllegalStateException("not on the page: " + pattern));
    }

    private static Optional<String> name(String attributes) {
        return find(" " + attributes, "\\sname=\"([^\"]*)\"");
    }

    private static String attribute(String attributes, String name) {
        return text(find(" " + attributes, "\\s" + name + "=\"([^\"]*)\"").orElse(""));
    }

    /** As a browser does: the first where none is marked. */
    private static String chosen(String options) {
        Matcher chosen = CHOSEN.matcher(options);
        return attribute(
                chosen.find()
                        ? chosen.group(1)
                        : find(options, "<option\\b([^>]*)>").orElse(""),
                "value");
    }

    private static String text(String html) {
        return html.replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&#34;", "\"")
                .replace("&#39;", "'")
                .replace("&amp;", "&");
    }
}
