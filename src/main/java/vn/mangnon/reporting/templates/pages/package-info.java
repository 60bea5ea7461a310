/** Pages on which report forms are made. */
@NullMarked
package vn.mangnon.reporting.templates.pages;

import org.jspecify.annotations.NullMarked;
