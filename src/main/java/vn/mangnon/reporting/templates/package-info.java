/** Making report forms: the designer, forms as files, those that come with the software. */
@NamedInterface("templates")
@NullMarked
package vn.mangnon.reporting.templates;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
