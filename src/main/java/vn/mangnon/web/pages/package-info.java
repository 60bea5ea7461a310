/** The layout, the form fields and the error pages. */
@NullMarked
package vn.mangnon.web.pages;

import org.jspecify.annotations.NullMarked;
