package vn.mangnon.measures;

/** Whose money: out of the state budget, or mobilised. */
public enum SourceKind {
    STATE,
    MOBILISED
}
