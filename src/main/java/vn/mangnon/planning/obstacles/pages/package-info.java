/** Pages of obstacles and proposals. */
@NullMarked
package vn.mangnon.planning.obstacles.pages;

import org.jspecify.annotations.NullMarked;
