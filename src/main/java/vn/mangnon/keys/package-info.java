/** Keys and what they close: pairs of which the public half closes and the private half opens, and keys that do both. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package vn.mangnon.keys;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
