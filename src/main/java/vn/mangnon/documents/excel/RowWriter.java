package vn.mangnon.documents.excel;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Takes a list row by row and sends each on at once; nothing is gathered. */
public interface RowWriter extends Closeable {
    /** @param values words, whole numbers, days, or nothing */
    void row(List<? extends @Nullable Object> values) throws IOException;
}
