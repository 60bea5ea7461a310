/**
 * Excel files in and out, row by row: what others filled in is read without being unpacked into memory, long lists are
 * written while they are read.
 */
@NamedInterface("excel")
@NullMarked
package vn.mangnon.documents.excel;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
