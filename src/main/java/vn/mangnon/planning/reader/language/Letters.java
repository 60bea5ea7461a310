package vn.mangnon.planning.reader.language;

import java.text.Normalizer;

/** How single letters are compared. Every rule keeps the length of a text, so one offset serves all its views. */
final class Letters {
    private static final int TABLE = 0x2000;
    private static final char[] BARE = new char[TABLE];
    private static final String OLD_A = "àáảãạ";
    private static final String OLD_E = "èéẻẽẹ";
    private static final String OLD_Y = "ỳýỷỹỵ";
    private static final String TONED_O = "òóỏõọ";
    private static final String TONED_U = "ùúủũụ";

    static {
        for (char letter = 0; letter < TABLE; letter++) {
            String apart = Normalizer.normalize(String.valueOf(letter), Normalizer.Form.NFD);
            BARE[letter] = apart.length() > 1 ? apart.charAt(0) : letter;
        }
        BARE['đ'] = 'd';
        BARE['Đ'] = 'D';
    }

    private Letters() {}

    /** The letter without tone and without its hat, horn or stroke. */
    static char bare(char letter) {
        return letter < TABLE ? BARE[letter] : letter;
    }

    /** Lower case, one kind of dash, one kind of quotation mark. */
    static char lower(char letter) {
        return switch (letter) {
            case '–', '—', '−', '‐', '‑', '‒', '―' -> '-';
            case '“', '”', '„', '«', '»', '″' -> '"';
            case '’', '‘', '´' -> '\'';
            default -> Character.toLowerCase(letter);
        };
    }

    /**
     * Moves tones of "hoà, khoẻ, thuỷ" to where "hòa, khỏe, thủy" have them: both spellings are official somewhere. They
     * differ at the end of a syllable only, and not after q.
     */
    static void placeTones(char[] lower) {
        for (int i = 0; i + 1 < lower.length; i++) {
            boolean open = i + 2 >= lower.length || !Character.isLetter(lower[i + 2]);
            if (open && lower[i] == 'o') {
                move(lower, i, OLD_A, TONED_O, 'a');
                move(lower, i, OLD_E, TONED_O, 'e');
            } else if (open && lower[i] == 'u' && (i == 0 || lower[i - 1] != 'q')) {
                move(lower, i, OLD_Y, TONED_U, 'y');
            }
        }
    }

    private static void move(char[] lower, int at, String toned, String first, char second) {
        int tone = toned.indexOf(lower[at + 1]);
        if (tone >= 0) {
            lower[at] = first.charAt(tone);
            lower[at + 1] = second;
        }
    }
}
