/** What tests stand on: a real PostgreSQL, a running application, a browser. */
@NullMarked
package vn.mangnon.testing;

import org.jspecify.annotations.NullMarked;
