package vn.mangnon.reporting.formulas;

import java.util.List;

/** A formula that says nothing: the key of a sentence, the place counted from 1, and what fills the sentence. */
public final class Unreadable extends RuntimeException {
    private final String key;
    private final int position;
    private final String about;

    Unreadable(String key, int position, String about) {
        super(key);
        this.key = key;
        this.position = position;
        this.about = about;
    }

    /** The same in a longer text in front of which so many characters stand. */
    Unreadable later(int by) {
        return new Unreadable(key, position + by, about);
    }

    public String key() {
        return key;
    }

    /** The place, then what stands there. */
    public List<Object> arguments() {
        return List.of(position, about);
    }
}
