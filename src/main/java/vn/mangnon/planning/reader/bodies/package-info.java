/**
 * The names of bodies: where one begins and ends in a sentence, lists of them, and when two names mean the same body.
 * Kinds of bodies, sectors and levels are data; no place is known by name.
 */
@NullMarked
package vn.mangnon.planning.reader.bodies;

import org.jspecify.annotations.NullMarked;
