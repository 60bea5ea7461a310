/** Pages of documents. */
@NullMarked
package vn.mangnon.documents.pages;

import org.jspecify.annotations.NullMarked;
