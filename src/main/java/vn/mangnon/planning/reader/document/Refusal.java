package vn.mangnon.planning.reader.document;

/** Why a file cannot be read. */
public enum Refusal {
    EMPTY,
    TOO_LARGE,
    TEXT_TOO_LONG,
    NOT_A_DOCUMENT,
    OTHER_FORMAT,
    OLD_WORD,
    PASSWORD_PROTECTED,
    HAS_MACROS,
    ZIP_BOMB,
    BROKEN_DOCX,
    BROKEN_PDF,
    SCANNED_PDF,
    UNKNOWN_ENCODING;

    /** Of the sentence that says so. */
    public String key() {
        return "planning.Refusal." + name();
    }
}
