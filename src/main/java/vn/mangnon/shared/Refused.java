package vn.mangnon.shared;

import java.util.List;

/** A rule said no. The key names a sentence in the messages; the arguments fill it and hold no child's data. */
public final class Refused extends RuntimeException {
    private final String key;
    private final transient List<Object> arguments;

    public Refused(String key, Object... arguments) {
        super(key);
        this.key = key;
        this.arguments = List.of(arguments);
    }

    public String key() {
        return key;
    }

    public List<Object> arguments() {
        return arguments;
    }
}
