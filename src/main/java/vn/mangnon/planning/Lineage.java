package vn.mangnon.planning;

import java.util.Optional;
import vn.mangnon.shared.Id;

/**
 * Where a plan comes from and what it belongs to.
 *
 * @param written written here, from its items; else read from a document
 * @param programme runs for years with milestones, and yearly plans serve its targets
 * @param superior the plan of the body above that this one carries out
 * @param replaces the plan it amends or supersedes
 */
public record Lineage(
        boolean written,
        boolean programme,
        Optional<Id<Plan>> superior,
        Optional<Id<Plan>> replaces,
        Optional<Replacement> how) {
    /** A plan that was read from a document and tied to nothing yet. */
    public static final Lineage READ = new Lineage(false, false, Optional.empty(), Optional.empty(), Optional.empty());

    /** What a plan does to the one before it. */
    public enum Replacement {
        /** Changes it; the rest stays in force. */
        AMENDS,
        /** Takes its place. */
        SUPERSEDES
    }
}
