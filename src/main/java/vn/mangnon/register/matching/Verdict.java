package vn.mangnon.register.matching;

/** What the comparison comes to. A person decides in any case. */
public enum Verdict {
    SAME,
    POSSIBLE,
    DIFFERENT
}
