package vn.mangnon.reporting.templates;

import java.util.List;

/** A file or a draft that is no form: the key of a sentence and what fills it. */
public final class NotATemplate extends RuntimeException {
    private final String key;
    private final transient List<Object> arguments;

    NotATemplate(String key, Object... arguments) {
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
