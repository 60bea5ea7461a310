/**
 * The other documents a plan names by number, and which of them it rests on. Number and date together tell a document.
 */
@NullMarked
package vn.mangnon.planning.reader.references;

import org.jspecify.annotations.NullMarked;
