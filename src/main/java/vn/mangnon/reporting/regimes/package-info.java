/** Regimes of reporting: who reports what to whom, period after period, with a rule for every level. */
@NamedInterface("regimes")
@NullMarked
package vn.mangnon.reporting.regimes;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
