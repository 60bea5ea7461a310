package vn.mangnon.planning.reader.calendar;

import vn.mangnon.planning.reader.language.Token;

/** The numbers quarters bear: "quý I", "quý 2", "quý IV". */
final class Quarters {
    private Quarters() {}

    /** 1 to 4, or 0 when the token is no number of a quarter. */
    static int of(Token token) {
        return switch (token.lower()) {
            case "i", "1", "01" -> 1;
            case "ii", "2", "02" -> 2;
            case "iii", "3", "03" -> 3;
            case "iv", "4", "04" -> 4;
            default -> 0;
        };
    }
}
