package vn.mangnon.planning.reader.reading;

/** A stretch of the text: code points from start (inclusive) to end (exclusive). */
public record Span(int start, int end) implements Comparable<Span> {
    public Span {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("no span from " + start + " to " + end);
        }
    }

    public boolean contains(Span other) {
        return start <= other.start && other.end <= end;
    }

    public Span upTo(Span later) {
        return new Span(Math.min(start, later.start), Math.max(end, later.end));
    }

    @Override
    public int compareTo(Span other) {
        return start != other.start ? Integer.compare(start, other.start) : Integer.compare(end, other.end);
    }
}
