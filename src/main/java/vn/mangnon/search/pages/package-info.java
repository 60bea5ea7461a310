/** The page of what was found. */
@NullMarked
package vn.mangnon.search.pages;

import org.jspecify.annotations.NullMarked;
