/**
 * What falls due: reports owed, with who owes them to whom and through whom; events and work set for a date; work that
 * comes back. Dates of other documents, of anniversaries and of the past are no dues.
 */
@NullMarked
package vn.mangnon.planning.reader.dues;

import org.jspecify.annotations.NullMarked;
