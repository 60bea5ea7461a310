package vn.mangnon.shared;

/**
 * A record that only a reading method with a {@link Scope} hands out: who holds one may see it, and what belongs to it is
 * read with it instead of a Scope. Only its own module makes one.
 */
public interface Seen {
    Id<?> id();

    /** What the ledgers know it by. */
    Ref ref();
}
