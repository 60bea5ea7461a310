package vn.mangnon.planning.writing;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.mangnon.shared.Id;

/** Lines as people paste them out of Word, with "I.", "1.", "a)" or a dash before them, as items. */
final class PastedText {
    private static final Pattern MARKED = Pattern.compile(
            "^(?:(?<roman>[IVXL]{1,6})[.)]|(?<number>\\d{1,2})[.)]|(?<letter>[a-zđ])\\)|(?<dash>[-–+•]))\\s+(?<text>.+)$");

    private PastedText() {}

    /**
     * One item a line that says something. A line without a mark is a paragraph of the level above it.
     *
     * @param level the level of a line without a mark at the beginning
     */
    static List<Item> items(String text, int level, Item.Kind kind) {
        List<String> lines =
                text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
        if (lines.size() == 1 && !MARKED.matcher(lines.getFirst()).matches()) {
            return List.of(Item.of(Id.fresh(), level, kind, lines.getFirst()));
        }
        List<Item> items = new ArrayList<>();
        int deepest = 0;
        for (String line : lines) {
            Item item = item(line, deepest == 0 ? level : deepest, kind, deepest == 0);
            items.add(item);
            deepest = item.kind() == Item.Kind.TEXT ? deepest : item.level();
        }
        return items;
    }

    private static Item item(String line, int level, Item.Kind kind, boolean first) {
        Matcher marked = MARKED.matcher(line);
        if (!marked.matches()) {
            return Item.of(Id.fresh(), level, first ? kind : Item.Kind.TEXT, line);
        }
        int marks = marked.group("roman") != null
                ? 1
                : marked.group("number") != null ? 2 : marked.group("letter") != null ? 3 : 4;
        Item.Kind meant = marks == 1 ? Item.Kind.HEADING : kind;
        return Item.of(Id.fresh(), marks, meant, marked.group("text"));
    }
}
