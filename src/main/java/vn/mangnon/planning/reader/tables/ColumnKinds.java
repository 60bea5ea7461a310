package vn.mangnon.planning.reader.tables;

import java.util.Optional;
import vn.mangnon.planning.reader.language.Lexicon;
import vn.mangnon.planning.reader.language.Lexicon.Hit;
import vn.mangnon.planning.reader.language.Text;
import vn.mangnon.planning.reader.language.Tokens;
import vn.mangnon.planning.reader.language.Vocabulary;
import vn.mangnon.planning.reader.reading.Outline.Column.Kind;

/** What a column asks for, told by its name. */
final class ColumnKinds {
    private static final Lexicon<Kind> KINDS =
            Vocabulary.lexicon(ColumnKinds.class, "columns.properties", Kind::valueOf);

    private ColumnKinds() {}

    static Kind of(String name) {
        Tokens tokens = new Tokens(Text.of(name));
        Optional<Hit<Kind>> known = KINDS.at(tokens, 0)
                .filter(hit -> hit.to() == tokens.size() || tokens.get(hit.to()).sign('('));
        return known.map(Hit::meaning).orElse(Kind.FIGURE);
    }
}
