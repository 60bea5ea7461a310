package vn.mangnon.server;

/** The program cannot start or go on like this; the message says so to its operator in Vietnamese and English. */
final class Unusable extends RuntimeException {
    Unusable(String message) {
        super(message);
    }
}
