package vn.mangnon.planning.reader.head;

import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.mangnon.planning.reader.language.Text;
import vn.mangnon.planning.reader.language.Tokens;
import vn.mangnon.planning.reader.reading.Doubt;
import vn.mangnon.planning.reader.reading.Metadata;
import vn.mangnon.planning.reader.reading.Printed;
import vn.mangnon.planning.reader.reading.Span;
import vn.mangnon.planning.reader.structure.Anatomy;
import vn.mangnon.planning.reader.structure.Block;
import vn.mangnon.planning.reader.structure.DocumentTitle;

/** Reads head and signature. */
public final class HeadReader {
    static final int HEAD = 3000;

    private final Anatomy anatomy;
    private final Tokens tokens;
    private final Text text;

    public HeadReader(Anatomy anatomy, Tokens tokens) {
        this.anatomy = anatomy;
        this.tokens = tokens;
        text = anatomy.text();
    }

    public Metadata read() {
        int end = headEnd();
        NumberLine number = NumberLine.in(text, 0, end);
        DateLine date = DateLine.in(tokens, 0, Math.max(end, numberEnd(number)), number);
        SubjectLines.Found lines = new SubjectLines(anatomy).find(number);
        Letterhead letterhead =
                new Letterhead(text, 0, number.found() ? Math.min(number.start(), end) : letterheadEnd(end));
        Printed<String> issuer = new Issuers(anatomy, tokens).issuer(letterhead, lines.authority(), date.place());
        SignatureBlock signature = new SignatureBlock(text, offset(anatomy.tail()), offset(anatomy.end()));
        return new Metadata(
                number.number(),
                number.symbol(),
                date.date(),
                date.place(),
                issuer,
                docType(number),
                lines.subject(),
                signature.title(),
                signature.signedFor(),
                signature.signer());
    }

    /** The head ends at the title; without one, where the first numbered part begins, or soon. */
    private int headEnd() {
        int first = anatomy.title() >= 0 ? anatomy.title() : anatomy.body();
        return Math.min(
                first < anatomy.blocks().size() ? anatomy.blocks().get(first).start() : text.length(), HEAD);
    }

    private int numberEnd(NumberLine number) {
        int body = offset(anatomy.body());
        return number.found() ? Math.min(body, HEAD) : 0;
    }

    /** Without a number the letterhead reaches at most to the date, and there is none where the title stands first. */
    private int letterheadEnd(int end) {
        return anatomy.title() == 0 ? 0 : Math.min(end, 600);
    }

    private int offset(int block) {
        return block < anatomy.blocks().size() ? anatomy.blocks().get(block).start() : text.length();
    }

    private @Nullable Printed<String> docType(NumberLine number) {
        if (anatomy.title() >= 0) {
            Block title = anatomy.blocks().get(anatomy.title());
            Optional<DocumentTitle> kind = DocumentTitle.of(title.words(text));
            return kind.map(named -> new Printed<>(named.kind(), new Span(title.content(), title.end())))
                    .orElse(null);
        }
        Printed<String> symbol = number.symbol();
        if (symbol == null) {
            return null;
        }
        boolean letter =
                text.lower().substring(0, Math.min(text.length(), HEAD)).contains("kính gửi");
        Optional<String> kind = DocumentTitle.kindOfSymbol(symbol.value());
        String name = kind.orElse(letter ? "Công văn" : "");
        return name.isEmpty() ? null : new Printed<>(name, symbol.span(), Set.of(Doubt.TYPE_FROM_SYMBOL));
    }
}
