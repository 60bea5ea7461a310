/**
 * What a plan attaches for those who report: the outline of the report with its blank tables. Also the theme and messages
 * of a campaign, which live in the same kind of short lines.
 */
@NullMarked
package vn.mangnon.planning.reader.outline;

import org.jspecify.annotations.NullMarked;
