/** Tables of figures: units down; times, parts or indicators across; each number open to its records. */
@NullMarked
package vn.mangnon.reporting.figures;

import org.jspecify.annotations.NullMarked;
