package vn.mangnon.planning.reader.dues;

import org.jspecify.annotations.Nullable;

/** The years a plan is about: the one year, if it is one, for dates printed without a year; and the first possible one. */
public record PlanTime(@Nullable Integer year, int floor) {}
