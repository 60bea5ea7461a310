/** Pages of workbooks. */
@NullMarked
package vn.mangnon.activities.sheets.pages;

import org.jspecify.annotations.NullMarked;
