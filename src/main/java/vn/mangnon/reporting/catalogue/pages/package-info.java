@NullMarked
package vn.mangnon.reporting.catalogue.pages;

import org.jspecify.annotations.NullMarked;
