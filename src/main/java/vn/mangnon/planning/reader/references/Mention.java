package vn.mangnon.planning.reader.references;

import vn.mangnon.planning.reader.reading.Citation;

/** One place where a document is named: what it says, and the tokens from the number to the end of its date. */
public record Mention(Citation citation, int from, int to) {}
