/**
 * Work as an Excel workbook: handed out filled in with what a body has recorded, filled in further offline, taken back.
 * Rows are known by a key, checked by the rules of the page, and shown before anything is saved.
 */
@NullMarked
package vn.mangnon.activities.sheets;

import org.jspecify.annotations.NullMarked;
