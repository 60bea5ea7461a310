package vn.mangnon.measures;

/**
 * @param quantity in the indicator's unit
 * @param records how many records are behind it
 * @param estimated whether some of it is no actual figure
 */
public record Answer(long quantity, long records, boolean estimated) {}
