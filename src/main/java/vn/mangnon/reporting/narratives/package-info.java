/** The prose of reports: cleaned of the mark-up of other programs, compared word by word, brought together from many. */
@NullMarked
package vn.mangnon.reporting.narratives;

import org.jspecify.annotations.NullMarked;
