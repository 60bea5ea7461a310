/** The small language in which a cell of a report form is reckoned from others: parsing, order, exact reckoning. */
@NullMarked
package vn.mangnon.reporting.formulas;

import org.jspecify.annotations.NullMarked;
