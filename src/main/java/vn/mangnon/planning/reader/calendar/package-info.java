/**
 * Dates, windows, periods and terms as plans print them. What they are the time of is the business of others.
 */
@NullMarked
package vn.mangnon.planning.reader.calendar;

import org.jspecify.annotations.NullMarked;
