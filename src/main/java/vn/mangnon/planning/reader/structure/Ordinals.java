package vn.mangnon.planning.reader.structure;

/** The place a printed number has in its series, to see which numbers are missing. */
final class Ordinals {
    /** Vietnamese lists skip f, j, w and z, and have đ. */
    private static final String LETTERS = "abcdđeghiklmnopqrstuvxy";

    private Ordinals() {}

    /** The ordinal, or -1 when the series has none that can be told. */
    static int of(Rank rank, String value) {
        return switch (rank) {
            case ROMAN -> roman(value);
            case ARABIC, PAREN -> decimal(value);
            case ARTICLE -> decimal(value.replaceAll("\\D", ""));
            case LETTER -> LETTERS.indexOf(value) + 1;
            case DECIMAL -> decimal(value.substring(value.lastIndexOf('.') + 1));
            case ANNEX, PART, CHAPTER, LETTER_NUMBER, BULLET -> -1;
        };
    }

    private static int decimal(String digits) {
        return digits.isEmpty() || digits.length() > 4 ? -1 : Integer.parseInt(digits);
    }

    private static int roman(String value) {
        int sum = 0;
        for (int i = 0; i < value.length(); i++) {
            int digit = digit(value.charAt(i));
            boolean smaller = i + 1 < value.length() && digit < digit(value.charAt(i + 1));
            sum += smaller ? -digit : digit;
        }
        return sum;
    }

    private static int digit(char letter) {
        return switch (letter) {
            case 'I' -> 1;
            case 'V' -> 5;
            case 'X' -> 10;
            default -> 0;
        };
    }
}
