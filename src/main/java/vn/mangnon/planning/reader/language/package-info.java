/**
 * The language below the reader's rules: a text in views of equal length, its words, and the phrases looked for in it.
 * Nothing here knows what a plan is; the vocabulary files beside the code say which words the rules know.
 */
@NullMarked
package vn.mangnon.planning.reader.language;

import org.jspecify.annotations.NullMarked;
