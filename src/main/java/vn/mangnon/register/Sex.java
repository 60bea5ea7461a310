package vn.mangnon.register;

/** As far as it is known. */
public enum Sex {
    FEMALE,
    MALE,
    UNKNOWN
}
