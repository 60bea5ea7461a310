package vn.mangnon.measures;

/** What a figure is a number of. */
public enum ValueKind {
    /** Things or events. */
    COUNT,
    /** Lượt: a child at two events is two. */
    CONTACTS,
    /** Whole đồng. */
    MONEY
}
