/** Pages of tables of figures. */
@NullMarked
package vn.mangnon.reporting.figures.pages;

import org.jspecify.annotations.NullMarked;
