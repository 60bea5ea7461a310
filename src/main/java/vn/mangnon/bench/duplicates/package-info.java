/** An invented register of children in which it is known who is there twice, and others' ways to find out. */
@NullMarked
package vn.mangnon.bench.duplicates;

import org.jspecify.annotations.NullMarked;
