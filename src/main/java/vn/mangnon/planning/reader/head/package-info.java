/**
 * What stands above and below the sentences: number, place, date, issuer, kind and subject in the head, the signature at
 * the end. Blanks in print stay blanks.
 */
@NullMarked
package vn.mangnon.planning.reader.head;

import org.jspecify.annotations.NullMarked;
