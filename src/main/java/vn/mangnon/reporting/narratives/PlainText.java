package vn.mangnon.reporting.narratives;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.springframework.web.util.HtmlUtils;

/** What was pasted from Word or a web page as plain paragraphs: no tags, styles, tabs or marks of its own fonts. */
public final class PlainText {
    /** The tags Word and browsers write; "nhóm <trẻ mồ côi>" is none of them and stays. */
    private static final String TAG =
            "(?:html|head|body|meta|link|title|p|span|b|i|u|s|br|hr|div|font|strong|em|sup|sub|a|img"
                    + "|h[1-6]|ul|ol|li|table|thead|tbody|tfoot|tr|td|th|col|colgroup|center|blockquote|pre|style|script|xml"
                    + "|[a-z][a-z0-9]{0,4}:[a-z]+)";

    private static final Pattern UNSEEN = Pattern.compile(
            "(?is)<(style|script|xml|head|title)\\b[^>]*>.*?</\\1\\s*>|<!--.*?-->|<!\\[[^>]*>|<\\?[^>]*>|<!doctype[^>]*>");
    private static final Pattern BREAK =
            Pattern.compile("(?i)<br\\s*/?>|</(?:p|div|li|tr|h[1-6]|table|blockquote)\\s*>");
    private static final Pattern ITEM = Pattern.compile("(?i)<li\\b[^>]*>");
    private static final Pattern CELL = Pattern.compile("(?i)</t[dh]\\s*>");
    private static final Pattern ANY = Pattern.compile("(?i)</?" + TAG + "(?:\\s[^<>]*)?/?>");
    private static final Pattern MARKED = Pattern.compile("(?is).*" + ANY.pattern() + ".*|.*<!--.*");
    private static final Pattern BULLET =
            Pattern.compile("^\\s*(?:[·•▪◦●○■□➢✓\u2023\u2043\u27a4\uf0a7\uf0b7\uf0d8\uf0fc]|[o§](?=[\\t\\u00a0]))\\s*");
    private static final Pattern UNPRINTED =
            Pattern.compile("[\u00ad\u200b-\u200d\u2060\ufeff\u0000-\u0008\u000b\u000c\u000e-\u001f]");
    private static final Pattern SPACES = Pattern.compile("[\\t\\u00a0\\u2002-\\u200a\\u202f\\u3000 ]+");

    private PlainText() {}

    /** Text without any of that comes out as it went in, but for spaces. */
    public static String of(String pasted) {
        String text = MARKED.matcher(pasted).matches() ? untagged(pasted) : pasted;
        text = UNPRINTED.matcher(text.replace("\r\n", "\n").replace('\r', '\n')).replaceAll("");
        List<String> lines = new ArrayList<>();
        for (String line : text.replace('\u2028', '\n').replace('\u2029', '\n').split("\n", -1)) {
            String plain = SPACES.matcher(BULLET.matcher(line).replaceFirst("- "))
                    .replaceAll(" ")
                    .strip();
            if (!plain.isEmpty() || !lines.isEmpty() && !lines.getLast().isEmpty()) {
                lines.add(quotes(plain));
            }
        }
        return String.join("\n", lines).strip();
    }

    private static String untagged(String marked) {
        String text = UNSEEN.matcher(marked).replaceAll(" ");
        text = text.replaceAll("\\s*\\R\\s*", " "); // in mark-up a line's end is a space
        text = BREAK.matcher(text).replaceAll("\n");
        text = ITEM.matcher(text).replaceAll("- ");
        text = CELL.matcher(text).replaceAll(" ");
        return HtmlUtils.htmlUnescape(ANY.matcher(text).replaceAll(""));
    }

    /** The quotation marks of other languages as Vietnamese ones. */
    private static String quotes(String line) {
        return line.replace('\u201e', '\u201c')
                .replace('\u201f', '\u201c')
                .replace('\u00ab', '\u201c')
                .replace('\u00bb', '\u201d')
                .replace('\u2018', '\'')
                .replace('\u2019', '\'');
    }
}
