/** Pages of activities. */
@NullMarked
package vn.mangnon.activities.pages;

import org.jspecify.annotations.NullMarked;
