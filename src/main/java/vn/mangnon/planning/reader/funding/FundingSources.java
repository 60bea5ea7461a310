package vn.mangnon.planning.reader.funding;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import vn.mangnon.planning.reader.language.Lexicon;
import vn.mangnon.planning.reader.language.Lexicon.Hit;
import vn.mangnon.planning.reader.language.Token;
import vn.mangnon.planning.reader.language.Tokens;
import vn.mangnon.planning.reader.language.Vocabulary;
import vn.mangnon.planning.reader.language.Words;
import vn.mangnon.planning.reader.reading.Funding;
import vn.mangnon.planning.reader.reading.Funding.Kind;
import vn.mangnon.planning.reader.reading.Span;
import vn.mangnon.planning.reader.structure.Nature;
import vn.mangnon.planning.reader.structure.Paragraph;

/** Names the sources of money: in the part about money, or, where a plan has none, wherever the state's money is named. */
public final class FundingSources {
    private static final Lexicon<Kind> SOURCES =
            Vocabulary.lexicon(FundingSources.class, "sources.properties", Kind::valueOf);
    private static final Set<String> ENDS = Set.of(
            "theo", "để", "được", "và", "hoặc", "thực", "từ", "trong", "đã", "hiện", "cho", "nếu", "bố", "hỗ", "nhằm",
            "vào", "chi", "do", "của", "ở", "tham", "gắn", "chủ");
    private static final int LONGEST = 8;

    private final Tokens tokens;
    private final List<Funding> found = new ArrayList<>();
    private final Set<String> known = new HashSet<>();

    public FundingSources(List<Paragraph> paragraphs, Tokens tokens) {
        this.tokens = tokens;
        paragraphs.stream()
                .filter(Paragraph::rules)
                .filter(paragraph -> paragraph.nature() == Nature.MONEY && !paragraph.heading())
                .forEach(paragraph -> read(paragraph, false));
        paragraphs.stream()
                .filter(Paragraph::rules)
                .filter(paragraph -> paragraph.nature() == Nature.MONEY && paragraph.heading())
                .forEach(paragraph -> read(paragraph, true));
        if (found.isEmpty()) {
            paragraphs.stream()
                    .filter(Paragraph::rules)
                    .filter(paragraph -> !paragraph.heading())
                    .forEach(paragraph -> read(paragraph, true));
        }
    }

    public List<Funding> found() {
        return found;
    }

    private void read(Paragraph paragraph, boolean budgetOnly) {
        for (Hit<Kind> hit : SOURCES.all(tokens, paragraph.words(), paragraph.to())) {
            if (!budgetOnly || hit.meaning() == Kind.STATE_BUDGET && hit.to() - hit.from() > 1) {
                add(paragraph, hit);
            }
        }
    }

    private void add(Paragraph paragraph, Hit<Kind> hit) {
        int end = hit.to();
        while (end < paragraph.to() && end - hit.from() < LONGEST && goesOn(end, paragraph.to())) {
            end++;
        }
        String source = Words.trim(tokens.slice(hit.from(), end), ",;.()");
        if (known.add(Words.bare(source))) {
            Span span =
                    new Span(tokens.get(hit.from()).start(), tokens.get(end - 1).end());
            found.add(new Funding(source, hit.meaning(), paragraph.section(), span));
        }
    }

    private boolean goesOn(int at, int to) {
        Token token = tokens.get(at);
        boolean level = token.sign(',')
                && (tokens.get(at + 1).is("xã")
                        || tokens.get(at + 1).is("huyện")
                        || tokens.get(at + 1).is("tỉnh"));
        boolean word = token.word() && !ENDS.contains(token.lower()) || token.number();
        return level || word && SOURCES.at(tokens, at, to).isEmpty();
    }
}
