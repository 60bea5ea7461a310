package vn.mangnon.shared;

/** Somebody else has saved the record since it was read: her version stands, and what was typed is not lost. */
public final class Stale extends RuntimeException {
    public Stale() {
        super("stale", null, false, false);
    }
}
