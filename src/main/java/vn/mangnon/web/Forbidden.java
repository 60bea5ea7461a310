package vn.mangnon.web;

/** A request that may not be made in this way, whoever makes it. The key names the sentence that says why. */
final class Forbidden extends RuntimeException {
    private final String key;

    Forbidden(String key) {
        super(key, null, false, false);
        this.key = key;
    }

    String key() {
        return key;
    }
}
