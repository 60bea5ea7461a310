/** Pages of dues. */
@NullMarked
package vn.mangnon.dues.pages;

import org.jspecify.annotations.NullMarked;
