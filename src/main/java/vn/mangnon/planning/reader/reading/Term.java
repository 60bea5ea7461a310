package vn.mangnon.planning.reader.reading;

import org.jspecify.annotations.Nullable;

/** A date, or a window between two. */
public record Term(PrintedDate from, @Nullable PrintedDate to) {
    public static Term on(PrintedDate date) {
        return new Term(date, null);
    }

    public String iso() {
        return to == null ? from.iso() : from.iso() + "/" + to.iso();
    }
}
