/**
 * The bodies with a part to play, their parts, and the items of work that give them.
 */
@NullMarked
package vn.mangnon.planning.reader.actors;

import org.jspecify.annotations.NullMarked;
