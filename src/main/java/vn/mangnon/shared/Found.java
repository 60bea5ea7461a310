package vn.mangnon.shared;

import java.util.UUID;

/**
 * A record that was found.
 *
 * @param title what it is called
 * @param about whose it is and when, in a few words
 * @param text where the words may stand, to be shown with them marked; empty where {@link Finder#texts} has it
 * @param path its page; empty where it has none
 * @param tier {@link #NUMBER} to {@link #PLACE}: how it was found, the best first
 * @param rank within its tier, the higher the better
 */
public record Found(
        FoundKind kind, UUID id, String title, String about, String text, String path, int tier, double rank) {
    /** By its own number. */
    public static final int NUMBER = 0;

    /** By what it is called. */
    public static final int TITLE = 1;

    /** The words stand side by side in its text. */
    public static final int PHRASE = 2;

    /** All the words stand in its text. */
    public static final int TEXT = 3;

    /** Because of the place it is about. */
    public static final int PLACE = 4;
}
