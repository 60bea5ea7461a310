package vn.mangnon.reporting.pictures;

import java.util.List;

/** The colours of pictures. Those side by side differ in lightness, so that they do without colour and in print. */
public enum Paint {
    INK("#1d2a24"),
    QUIET("#55645c"),
    LINE("#d8dfda"),
    WHITE("#ffffff"),
    FIRST("#1b6b45"),
    SECOND("#c27a12"),
    THIRD("#3b4f9e"),
    FOURTH("#c4562f"),
    FIFTH("#4f8dbd"),
    LEVEL_1("#e0f0e7"),
    LEVEL_2("#aed6c0"),
    LEVEL_3("#6fb08e"),
    LEVEL_4("#2f7f57"),
    LEVEL_5("#0f4329"),
    /** Stripes: there is a number that is not shown. */
    HIDDEN("#8b968f"),
    /** Nothing was recorded, which makes nought. */
    EMPTY("#ffffff"),
    /** There is no figure, which is not nought. */
    NOTHING("#ffffff");

    public static final List<Paint> SERIES = List.of(FIRST, SECOND, THIRD, FOURTH, FIFTH);
    public static final List<Paint> LEVELS = List.of(LEVEL_1, LEVEL_2, LEVEL_3, LEVEL_4, LEVEL_5);

    private final String colour;

    Paint(String colour) {
        this.colour = colour;
    }

    String colour() {
        return colour;
    }

    /** Whether its edge is drawn. */
    boolean edged() {
        return this == HIDDEN || this == NOTHING || this == EMPTY || LEVELS.contains(this);
    }

    /** What is written upon it. */
    public Paint ink() {
        return this == LEVEL_4 || this == LEVEL_5 || this == FIRST ? WHITE : INK;
    }
}
