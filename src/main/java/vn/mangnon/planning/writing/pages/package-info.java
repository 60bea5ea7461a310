/** Pages of plans being written. */
@NullMarked
package vn.mangnon.planning.writing.pages;

import org.jspecify.annotations.NullMarked;
