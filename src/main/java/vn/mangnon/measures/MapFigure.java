package vn.mangnon.measures;

import java.util.UUID;

/**
 * A figure at a place on a map.
 *
 * @param area where it stands: as it was, or on a later day's map
 * @param way how it came to stand there
 */
public record MapFigure(UUID area, Way way, String indicator, long quantity) {
    /** How a figure comes to stand at a place. */
    public enum Way {
        /** It happened there, or in an area that went there whole. */
        WHOLE,
        /** Its part, by the weights a person decided, of what happened in an area that was split: an estimate. */
        SHARE,
        /** It happened in an area that was split, nobody has decided how: it stands with the place above. */
        UNALLOCATED,
        /** It was recorded for a unit whose level is gone (a district): it stands with the place above. */
        FORMER_LEVEL
    }
}
