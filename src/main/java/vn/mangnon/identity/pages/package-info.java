/** Pages of signing in, of people and of their keys. */
@NullMarked
package vn.mangnon.identity.pages;

import org.jspecify.annotations.NullMarked;
