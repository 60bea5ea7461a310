package vn.mangnon.planning.intake;

/** How far a document of a batch has come. */
public enum ItemState {
    WAITING,
    READ,
    /** It seems to have been read before: a person decides. */
    ASKING,
    /** Decided not to read it once more. */
    LEFT,
    REFUSED,
    /** A defect kept it from being read; the document is kept. */
    FAILED
}
