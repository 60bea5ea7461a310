package vn.mangnon.register.matching;

import java.util.Locale;

/** What of two records is compared. */
public enum Field {
    NAME,
    BORN,
    SEX,
    MOTHER,
    FATHER,
    PLACE,
    NUMBER,
    /** The record as a whole. */
    RECORD;

    /** For messages. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
