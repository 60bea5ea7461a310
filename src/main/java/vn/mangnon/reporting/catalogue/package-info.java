/** The catalogue of indicators as administrators see it: adding, putting words right, bringing in a list. */
@NullMarked
package vn.mangnon.reporting.catalogue;

import org.jspecify.annotations.NullMarked;
