package vn.mangnon.documents.excel;

import java.io.IOException;
import java.io.OutputStream;
import java.util.concurrent.Semaphore;
import vn.mangnon.documents.ContentKind;
import vn.mangnon.shared.Refused;
import vn.mangnon.web.Download;

/** A long list as a file, written while it is read. */
public enum ListFile {
    XLSX(ContentKind.EXCEL.type()),
    CSV("text/csv;charset=UTF-8");

    /** Each holds a connection to the database as long as its reader's line is slow. */
    private static final Semaphore AT_ONCE = new Semaphore(4);

    private final String type;

    ListFile(String type) {
        this.type = type;
    }

    /** Reads the list, giving each row on; its first row is the headings. */
    public interface Content {
        void write(RowWriter rows) throws IOException;
    }

    /** To be saved under a name; refused while too many are on their way. */
    public Download save(String name, Content content) {
        String file = name + "." + name().toLowerCase(java.util.Locale.ROOT);
        return Download.save(file, type, to -> write(to, content));
    }

    public void write(OutputStream to, Content content) throws IOException {
        if (!AT_ONCE.tryAcquire()) {
            throw new Refused("documents.excel.busy");
        }
        try {
            RowWriter rows = this == CSV ? new CsvRows(to) : new ExcelRows(to);
            content.write(rows);
            rows.close();
        } finally {
            AT_ONCE.release();
        }
    }
}
