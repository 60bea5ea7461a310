package vn.mangnon.documents;

import vn.mangnon.shared.Refused;

/**
 * Number and symbol of an official document (Decree 30/2020/NĐ-CP, annex I, II.3; the Youth Union's papers by its own
 * rules).
 *
 * @param symbol what follows the number: KH-UBND after a stroke; with its hyphen where one joins them, -KH/TĐTN
 */
public record DocumentNumber(int number, String symbol) {
    private static final int MOST = 999_999;

    public DocumentNumber {
        if (number < 1 || number > MOST) {
            throw new Refused("documents.number.shape");
        }
        if (symbol.isBlank()) {
            throw new Refused("documents.number.no-symbol");
        }
    }

    /** A document with a type: 12/KH-UBND. */
    public static DocumentNumber titled(int number, String type, String body) {
        return new DocumentNumber(number, type + "-" + body);
    }

    /** A letter (công văn), which has no type: 12/UBND-VX. */
    public static DocumentNumber letter(int number, String body, String unit) {
        return new DocumentNumber(number, body + "-" + unit);
    }

    /** A document of the Youth Union: 225-KH/TWĐTN-CTTN. @param unit who drafted it; may be empty */
    public static DocumentNumber union(int number, String type, String body, String unit) {
        return new DocumentNumber(number, "-" + type + "/" + body + (unit.isEmpty() ? "" : "-" + unit));
    }

    /** A symbol as typed, with the hyphen that the Union's papers have before it. */
    public static String symbol(OfficialDocument.Style style, String typed) {
        boolean joined = typed.startsWith("-") || typed.isEmpty();
        return style == OfficialDocument.Style.YOUTH_UNION && !joined ? "-" + typed : typed;
    }

    /** "05/KH-UBND": numbers under ten are padded. */
    public String printed() {
        return printed("%02d".formatted(number), symbol);
    }

    static String printed(String number, String symbol) {
        return number + (symbol.startsWith("-") ? "" : "/") + symbol;
    }
}
