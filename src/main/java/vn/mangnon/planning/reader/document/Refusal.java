package vn.mangnon.planning.reader.document;

/** Why a file cannot be read. The name is the key of the message the interface shows. */
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
    UNKNOWN_ENCODING
}
