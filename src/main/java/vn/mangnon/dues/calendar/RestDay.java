package vn.mangnon.dues.calendar;

import java.time.LocalDate;

/**
 * A day on which public bodies rest though it is no weekend or, where {@code works}, a Saturday or Sunday on which they work
 * in exchange.
 *
 * @param firm laid down by law or decided; else reckoned ahead of the yearly decision ("tạm tính, chưa có quyết định")
 */
public record RestDay(LocalDate day, String name, boolean works, boolean firm) {}
