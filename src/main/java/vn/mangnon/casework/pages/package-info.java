/** What the pages of cases show. */
@NullMarked
package vn.mangnon.casework.pages;

import org.jspecify.annotations.NullMarked;
