/** Pages of targets. */
@NullMarked
package vn.mangnon.planning.targets.pages;

import org.jspecify.annotations.NullMarked;
