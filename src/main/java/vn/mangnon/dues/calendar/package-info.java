/** Days in Viet Nam: lunar dates, holidays, working days, periods and their windows. Plain Java. */
@NamedInterface("calendar")
@NullMarked
package vn.mangnon.dues.calendar;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
