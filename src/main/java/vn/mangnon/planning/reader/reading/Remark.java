package vn.mangnon.planning.reader.reading;

/** A doubt about the document rather than about one finding: where, and the words it is about. */
public record Remark(Doubt doubt, Span span, String words) {}
