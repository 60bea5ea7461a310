/** Pages of register. */
@NullMarked
package vn.mangnon.register.pages;

import org.jspecify.annotations.NullMarked;
