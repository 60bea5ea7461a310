/** Măng Non: plans, work, dues and reports of Vietnam's bodies for children. Each sub-package is a module. */
@NullMarked
package vn.mangnon;

import org.jspecify.annotations.NullMarked;
