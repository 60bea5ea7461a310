package vn.mangnon.planning.reader.structure;

import java.util.EnumMap;
import java.util.Map;
import vn.mangnon.planning.reader.language.Lexicon;
import vn.mangnon.planning.reader.language.Text;
import vn.mangnon.planning.reader.language.Tokens;
import vn.mangnon.planning.reader.language.Vocabulary;

/** The words by which a paragraph or heading shows what part of a document it opens. */
public enum Openers {
    CLOSING,
    ENDING,
    TAIL,
    ANNEX,
    ATTACHED,
    PREAMBLE,
    SITUATION,
    GROUNDS,
    MONEY,
    ASSIGNMENT,
    GOAL,
    PURPOSE,
    WORK;

    private static final Map<Openers, Lexicon<String>> LEXICONS = new EnumMap<>(Openers.class);

    static {
        for (Openers opener : values()) {
            LEXICONS.put(opener, Vocabulary.lexicon(Openers.class, "openers.properties", opener.name()));
        }
    }

    public boolean opens(String words) {
        Tokens tokens = new Tokens(Text.of(words.length() > 160 ? words.substring(0, 160) : words));
        int first = 0;
        while (first < tokens.size() && !tokens.get(first).word()) {
            first++;
        }
        return lexicon().has(tokens, first, tokens.size());
    }

    private Lexicon<String> lexicon() {
        Lexicon<String> lexicon = LEXICONS.get(this);
        return lexicon == null ? new Lexicon<>() : lexicon;
    }
}
