package vn.mangnon.dues;

import java.time.LocalDate;
import vn.mangnon.shared.Period;

/**
 * One time that a rule falls.
 *
 * @param round which time it is, whatever days that may come to mean: "2024-06", "2024-Q2", "once"
 * @param window the days whose work it is about
 * @param printed the day the rule names
 */
public record Occurrence(String round, Period window, LocalDate printed) {}
