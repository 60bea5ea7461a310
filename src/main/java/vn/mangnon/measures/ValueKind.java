package vn.mangnon.measures;

/** What a figure is a number of. */
public enum ValueKind {
    /** Things or events. */
    COUNT,
    /** Lượt: a child at two events is two. */
    CONTACTS,
    /** Children, each one once. */
    CHILDREN,
    /** Whole đồng. */
    MONEY,
    /** So many of each hundred, thousand … */
    RATE
}
