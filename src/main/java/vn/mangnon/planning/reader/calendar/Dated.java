package vn.mangnon.planning.reader.calendar;

import vn.mangnon.planning.reader.reading.PrintedDate;

/** A date in a sentence: its value, the tokens it takes, and whether it can be (20219 is no year). */
public record Dated(PrintedDate date, int from, int to, boolean plausible) {}
