package vn.mangnon.planning.reader.outline;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.mangnon.planning.reader.language.Words;
import vn.mangnon.planning.reader.reading.Campaign;
import vn.mangnon.planning.reader.reading.Printed;
import vn.mangnon.planning.reader.reading.Span;
import vn.mangnon.planning.reader.structure.Paragraph;

/** The theme of a campaign and its messages, found by the headings above them. */
public final class Campaigns {
    private static final String QUOTES = "“”\"'‘’«» ;,.:*";

    private @Nullable Printed<String> theme;
    private final List<Printed<String>> slogans = new ArrayList<>();

    public Campaigns(List<Paragraph> paragraphs) {
        paragraphs.stream().filter(Paragraph::rules).forEach(this::read);
    }

    public Campaign campaign() {
        return new Campaign(theme, slogans);
    }

    private void read(Paragraph paragraph) {
        String title = Words.bare(paragraph.title());
        String words = paragraph.text();
        int colon = words.indexOf(':');
        boolean themed = title.startsWith("chu de")
                || paragraph.heading() && Words.bare(words).startsWith("chu de");
        if (themed && theme == null && (!paragraph.heading() || colon > 0 && colon < words.length() - 2)) {
            theme = printed(paragraph, paragraph.heading() ? words.substring(colon + 1) : words);
        }
        boolean message = title.contains("thong diep") || title.contains("khau hieu");
        if (message
                && !paragraph.heading()
                && (paragraph.block().bullet() || paragraph.block().numbered())
                && words.length() < 250) {
            slogans.add(printed(paragraph, words));
        }
    }

    private static Printed<String> printed(Paragraph paragraph, String words) {
        return new Printed<>(
                Words.trim(words, QUOTES),
                new Span(paragraph.block().content(), paragraph.block().end()));
    }
}
