package vn.mangnon.planning.reader.structure;

/** The kinds of printed numbers, the outermost first. */
public enum Rank {
    ANNEX,
    PART,
    CHAPTER,
    ARTICLE,
    ROMAN,
    ARABIC,
    DECIMAL,
    PAREN,
    LETTER,
    LETTER_NUMBER,
    BULLET;

    /** Whether items of this rank are numbered at all. */
    public boolean numbered() {
        return this != BULLET;
    }
}
