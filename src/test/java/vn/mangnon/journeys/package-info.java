/** The product as people use it: a real Chromium on the running application, line by line of the journey. */
@NullMarked
package vn.mangnon.journeys;

import org.jspecify.annotations.NullMarked;
