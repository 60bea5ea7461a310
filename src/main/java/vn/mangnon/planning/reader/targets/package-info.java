/**
 * The numbers a plan sets itself to reach. A number is a target only when nothing else explains it: dates, document
 * numbers, ages, ordinals, telephone numbers, denominators and results of past years are told apart first.
 */
@NullMarked
package vn.mangnon.planning.reader.targets;

import org.jspecify.annotations.NullMarked;
