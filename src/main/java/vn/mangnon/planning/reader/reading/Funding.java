package vn.mangnon.planning.reader.reading;

/** A source of money named by the plan, in its words. */
public record Funding(String source, Kind kind, String section, Span span) {
    public enum Kind {
        STATE_BUDGET,
        FUND,
        PROGRAMME,
        MOBILISED,
        FOREIGN,
        OTHER
    }
}
