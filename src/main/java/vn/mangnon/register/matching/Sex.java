package vn.mangnon.register.matching;

/** As recorded. */
public enum Sex {
    MALE,
    FEMALE,
    UNKNOWN
}
