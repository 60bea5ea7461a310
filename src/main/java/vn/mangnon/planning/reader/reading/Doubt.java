package vn.mangnon.planning.reader.reading;

/** Why the reader is not sure of a finding. The interface translates the key. */
public enum Doubt {
    /** The number is left blank in print; only its symbol is known. */
    NUMBER_BLANK,
    /** The day, or day and month, are left blank in print. */
    DATE_BLANK,
    /** A year that cannot be (20219): the date is not guessed. */
    DATE_IMPLAUSIBLE,
    /** The year is not printed beside the day; it is taken from the plan's title or date. */
    YEAR_INFERRED,
    /** The kind of document is told by its symbol only. */
    TYPE_FROM_SYMBOL,
    /** The issuer is told by the opening sentence or the signature, not by a heading. */
    ISSUER_INFERRED,
    /** One name is printed in two spellings that differ in marks only, probably a scan's error. */
    NAME_VARIANT,
    /** Numbers of headings are missing between this heading and the one before. */
    LABEL_GAP,
    /** A heading's number was printed before at the same level. */
    LABEL_REPEATED,
    /** A numbered paragraph without a heading: its title is the beginning of its sentence. */
    TITLE_CUT,
    /** "ít nhất 15 … và 200 …": the comparator of the first is taken to hold for the second. */
    COMPARATOR_SHARED,
    /** The unit is not in the vocabulary: it is the word after the number. */
    UNIT_UNKNOWN,
    /** A number with two readings (1,580: one and a half, or fifteen hundred). */
    TWO_READINGS,
    /** A goal printed without a number, read as one. */
    NUMBER_IMPLIED,
    /** The number is printed with a footnote mark glued to it. */
    FOOTNOTE_GLUED,
    /** A report is owed but no time is printed. */
    TIME_UNSTATED,
    /** The body is named only by its kind ("các đơn vị liên quan"). */
    BODY_UNNAMED
}
