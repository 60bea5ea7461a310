/** Whether a report is plausible: what its sender is asked before handing in, and how well bodies report. */
@NullMarked
package vn.mangnon.reporting.quality;

import org.jspecify.annotations.NullMarked;
