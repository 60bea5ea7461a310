/** Pictures of our own plain making: shapes that become SVG in a page, or a file. They know nothing of figures. */
@NullMarked
package vn.mangnon.reporting.pictures;

import org.jspecify.annotations.NullMarked;
