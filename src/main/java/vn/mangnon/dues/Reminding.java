package vn.mangnon.dues;

import java.util.Optional;
import java.util.SortedSet;

/**
 * When people are reminded of what is owed to a body, and when the superior is told.
 *
 * @param days counted from the last day: -3 is three days before it, 0 the day itself, 1 the day after
 * @param escalateAfter after how many days late; empty for never
 */
public record Reminding(SortedSet<Integer> days, Optional<Integer> escalateAfter) {
    public static final int FARTHEST = 99;
    public static final int MOST = 20;
}
