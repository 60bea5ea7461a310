/** Making report forms: the designer, forms as files, those that come with the software. */
@NullMarked
package vn.mangnon.reporting.templates;

import org.jspecify.annotations.NullMarked;
