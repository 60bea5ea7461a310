/**
 * Printed tables: their heading rows, columns and cells. Tables that hand out work or set goals are read here; the blank
 * ones of report outlines are read with their outline.
 */
@NullMarked
package vn.mangnon.planning.reader.tables;

import org.jspecify.annotations.NullMarked;
