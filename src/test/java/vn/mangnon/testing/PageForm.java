package vn.mangnon.testing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.web.util.HtmlUtils;

/** A form as a page shows it, with what stands in its fields: to be sent as it is, or with changes. */
public final class PageForm {
    private static final Pattern FIELD =
            Pattern.compile("<(?:(input)\\b([^>]*)>|(textarea|select)\\b([^>]*)>(.*?)</\\3>)", Pattern.DOTALL);
    private static final Pattern OPTION = Pattern.compile("<option\\b([^>]*)>", Pattern.DOTALL);

    private final Map<String, List<String>> fields = new LinkedHashMap<>();

    private PageForm() {}

    /** The form of that page that is sent there; of several the first. */
    public static PageForm of(String page, String action) {
        return all(page, action).getFirst();
    }

    /** Of several forms sent there the first that has something in this field. */
    public static PageForm of(String page, String action, String filled) {
        return all(page, action).stream()
                .filter(form -> !form.value(filled).isEmpty())
                .findFirst()
                .orElseThrow(() -> new AssertionError("no " + filled + " in any form that goes to " + action));
    }

    private static List<PageForm> all(String page, String action) {
        List<PageForm> all = new ArrayList<>();
        Matcher form = Pattern.compile(
                        "<form\\b[^>]*action=\"" + Pattern.quote(action) + "\"[^>]*>(.*?)</form>", Pattern.DOTALL)
                .matcher(page);
        while (form.find()) {
            all.add(read(form.group(1)));
        }
        if (all.isEmpty()) {
            throw new AssertionError("no form that goes to " + action);
        }
        return all;
    }

    private static PageForm read(String content) {
        PageForm found = new PageForm();
        Matcher field = FIELD.matcher(content);
        while (field.find()) {
            if (field.group(1) != null) {
                found.take("input", field.group(2), "");
            } else {
                found.take(field.group(3), field.group(4), field.group(5));
            }
        }
        return found;
    }

    public PageForm with(String name, Object... values) {
        List<String> texts = new ArrayList<>();
        for (Object value : values) {
            texts.add(String.valueOf(value));
        }
        fields.put(name, texts);
        return this;
    }

    public PageForm without(String name) {
        fields.remove(name);
        return this;
    }

    public String value(String name) {
        return values(name).isEmpty() ? "" : values(name).getFirst();
    }

    public List<String> values(String name) {
        return fields.getOrDefault(name, List.of());
    }

    public List<String> names() {
        return List.copyOf(fields.keySet());
    }

    /** Names and values in turn, as {@link Browser#post} takes them. */
    public String[] fields() {
        List<String> flat = new ArrayList<>();
        fields.forEach((name, values) -> values.forEach(value -> {
            flat.add(name);
            flat.add(value);
        }));
        return flat.toArray(String[]::new);
    }

    private void take(String tag, String attributes, String content) {
        String name = attribute(attributes, "name");
        String type = attribute(attributes, "type");
        boolean box = type.equals("checkbox") || type.equals("radio");
        if (name.isEmpty() || type.equals("file") || box && !attributes.matches("(?s).*\\schecked\\b.*")) {
            return;
        }
        String value = switch (tag) {
            case "select" -> chosen(content);
            case "textarea" -> HtmlUtils.htmlUnescape(content);
            default -> attribute(attributes, "value");
        };
        fields.computeIfAbsent(name, field -> new ArrayList<>()).add(value);
    }

    private static String chosen(String options) {
        String chosen = null;
        Matcher option = OPTION.matcher(options);
        while (option.find()) {
            if (chosen == null || option.group(1).matches("(?s).*\\sselected\\b.*")) {
                chosen = attribute(option.group(1), "value");
            }
        }
        return chosen == null ? "" : chosen;
    }

    private static String attribute(String attributes, String name) {
        Matcher attribute =
                Pattern.compile("(?s)(?:^|\\s)" + name + "=\"([^\"]*)\"").matcher(attributes);
        return attribute.find() ? HtmlUtils.htmlUnescape(attribute.group(1)) : "";
    }
}
