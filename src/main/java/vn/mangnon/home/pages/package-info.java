/** The first page. */
@NullMarked
package vn.mangnon.home.pages;

import org.jspecify.annotations.NullMarked;
