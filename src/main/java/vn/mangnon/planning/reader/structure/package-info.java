/**
 * The build of a document: its lines, paragraphs, numbered parts, head, signature and annexes. Nothing here reads what the
 * sentences say; the finders do.
 */
@NullMarked
package vn.mangnon.planning.reader.structure;

import org.jspecify.annotations.NullMarked;
