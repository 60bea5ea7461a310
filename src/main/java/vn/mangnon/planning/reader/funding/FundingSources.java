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
    private static final Lexicon<Kind> SOURCES = new Lexicon<>();
    private static final Lexicon<String> ENDS = Vocabulary.lexicon(FundingSources.class, "sources.properties", "ENDS");
    private static final int LONGEST = 8;

    static {
        for (Kind kind : Kind.values()) {
            Vocabulary.entries(FundingSources.class, "sources.properties")
                    .getOrDefault(kind.name(), List.of())
                    .forEach(phrase -> SOURCES.put(phrase, kind));
        }
    }

    private final Tokens tokens;
    private final List<Funding> found = new ArrayList<>();
    private final Set<String> known = new HashSet<>();

    public FundingSources(List<Paragraph> paragraphs, Tokens tokens) {
        this.tokens = tokens;
        paragraphs.stream()
                .filter(Paragraph::rules)
                .filter(paragraph -> paragraph.nature() == Nature.MONEY && (!paragraph.heading() || says(paragraph)))
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

    /** "2. Cấp xã: từ ngân sách địa phương và …": a heading that goes on after its colon. */
    private boolean says(Paragraph paragraph) {
        for (int i = paragraph.words(); i + 2 < paragraph.to(); i++) {
            if (tokens.get(i).sign(':')) {
                return true;
            }
        }
        return false;
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
        if (said(hit)) {
            return;
        }
        String source = Words.trim(tokens.slice(hit.from(), end), ",;.()");
        if (known.add(Words.bare(source))) {
            Span span =
                    new Span(tokens.get(hit.from()).start(), tokens.get(end - 1).end());
            found.add(new Funding(source, hit.meaning(), paragraph.section(), span));
        }
    }

    /** "ngân sách" alone says nothing new where the state's money is named already, nor does the law on it. */
    private boolean said(Hit<Kind> hit) {
        boolean law = tokens.get(hit.from() - 1).is("luật");
        boolean bare = hit.meaning() == Kind.STATE_BUDGET && hit.to() - hit.from() == 2;
        boolean named = found.stream().anyMatch(source -> source.kind() == Kind.STATE_BUDGET);
        return law || bare && named && tokens.get(hit.from()).is("ngân");
    }

    private boolean goesOn(int at, int to) {
        Token token = tokens.get(at);
        boolean level = token.sign(',')
                && (tokens.get(at + 1).is("xã")
                        || tokens.get(at + 1).is("huyện")
                        || tokens.get(at + 1).is("tỉnh"));
        boolean word = token.word() && !ENDS.has(tokens, at, to) || token.number();
        return level || word && SOURCES.at(tokens, at, to).isEmpty();
    }
}
