package vn.mangnon.planning.reader.dues;

import vn.mangnon.planning.reader.language.Lexicon;
import vn.mangnon.planning.reader.language.Vocabulary;

/** The words of dues. */
final class Vocabularies {
    static final Lexicon<String> EVENT = lexicon("EVENT");
    static final Lexicon<String> REVIEW = lexicon("REVIEW");
    static final Lexicon<String> VERB = lexicon("VERB");
    static final Lexicon<String> SEND = lexicon("SEND");
    static final Lexicon<String> TO = lexicon("TO");
    static final Lexicon<String> THROUGH = lexicon("THROUGH");
    static final Lexicon<String> CHARGE = lexicon("CHARGE");
    static final Lexicon<String> NOUN = lexicon("NOUN");
    static final Lexicon<String> DONE = lexicon("DONE");
    static final Lexicon<String> LEADING = lexicon("LEADING");

    private Vocabularies() {}

    private static Lexicon<String> lexicon(String meaning) {
        return Vocabulary.lexicon(Vocabularies.class, "duties.properties", meaning);
    }
}
