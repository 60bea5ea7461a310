/** Pages of declared figures. */
@NullMarked
package vn.mangnon.activities.declared.pages;

import org.jspecify.annotations.NullMarked;
