/** Pages of campaigns. */
@NullMarked
package vn.mangnon.campaigns.pages;

import org.jspecify.annotations.NullMarked;
