package vn.mangnon.shared;

/** There is no such record, or not for this reader: the two look alike on purpose. */
public final class NotFound extends RuntimeException {
    public NotFound() {
        super("not found", null, false, false);
    }
}
