package vn.mangnon.planning.reader.structure;

import java.util.Optional;

/** The kind of document a heading in capitals names; letters counts the signs of the name without spaces. */
public record DocumentTitle(String kind, int letters) {
    public static Optional<DocumentTitle> of(String heading) {
        return Kinds.kind(heading).map(named -> {
            String name = heading.substring(0, Math.min(named.length(), heading.length()));
            return new DocumentTitle(named.kind(), (int)
                    name.chars().filter(letter -> letter > ' ').count());
        });
    }

    /** The kind a document's symbol stands for. */
    public static Optional<String> kindOfSymbol(String symbol) {
        return Kinds.ofSymbol(symbol);
    }
}
