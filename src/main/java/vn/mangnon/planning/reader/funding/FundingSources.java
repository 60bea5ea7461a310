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
    private static final int LONGEST = 10;
    private static final Set<String> JOINTS = Set.of("trong", "các", "của");

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
        Hit<Kind> first = null;
        int end = 0;
        for (Hit<Kind> hit : SOURCES.all(tokens, paragraph.words(), paragraph.to())) {
            boolean wanted = !budgetOnly || hit.meaning() == Kind.STATE_BUDGET && hit.to() - hit.from() > 1;
            if (!wanted || said(hit)) {
                continue;
            }
            if (first != null && !oneBreath(first.meaning(), end, hit)) {
                add(paragraph, first, end);
                first = null;
            }
            first = first == null ? hit : first;
            end = end(hit, paragraph.to());
        }
        if (first != null) {
            add(paragraph, first, end);
        }
    }

    private int end(Hit<Kind> hit, int to) {
        int end = hit.to();
        while (end < to && end - hit.from() < LONGEST && goesOn(end, to)) {
            end++;
        }
        return end;
    }

    /** "vận động, tài trợ của các tổ chức, cá nhân", "lồng ghép trong các chương trình mục tiêu quốc gia": one source. */
    private boolean oneBreath(Kind first, int end, Hit<Kind> next) {
        boolean comma = next.from() == end + 1
                && tokens.get(end).sign(',')
                && first == Kind.MOBILISED
                && next.meaning() == Kind.MOBILISED;
        int at = end;
        while (at < next.from() && JOINTS.contains(tokens.get(at).lower())) {
            at++;
        }
        return comma || at == next.from() && (first == Kind.MOBILISED || first == Kind.PROGRAMME);
    }

    private void add(Paragraph paragraph, Hit<Kind> hit, int end) {
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
        boolean care = token.sign(',')
                && tokens.get(at - 1).is("vệ")
                && tokens.get(at + 1).is("chăm");
        boolean word = token.word() && !ENDS.has(tokens, at, to)
                || token.number() && token.lower().length() < 5;
        return level || care || word && SOURCES.at(tokens, at, to).isEmpty();
    }
}
