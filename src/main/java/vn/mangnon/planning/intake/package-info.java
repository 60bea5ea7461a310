/** Documents come in, one or a folder at a time; what was read before is recognised. */
@NullMarked
package vn.mangnon.planning.intake;

import org.jspecify.annotations.NullMarked;
