package vn.mangnon.documents.excel;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jspecify.annotations.Nullable;

/**
 * An .xlsx file whose rows leave as they come: words lie in their cells, so that nothing has to be remembered. What is full
 * goes on in another sheet. Its first row is the heading of each.
 */
final class ExcelRows implements RowWriter {
    private static final int MOST_ROWS = 1_048_576;
    private static final String XML = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
    private static final String MAIN = "xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"";
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/relationships";
    private static final String TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.";
    private static final int HEADING = 1;
    private static final int DAY = 2;
    private static final int NUMBER = 3;

    private final ZipOutputStream zip;
    private final BufferedWriter out;
    private List<? extends @Nullable Object> headings = List.of();
    private int sheets;
    private int rows;

    ExcelRows(OutputStream to) {
        zip = new ZipOutputStream(to);
        zip.setLevel(Deflater.BEST_SPEED);
        out = new BufferedWriter(new OutputStreamWriter(zip, StandardCharsets.UTF_8));
    }

    @Override
    public void row(List<? extends @Nullable Object> values) throws IOException {
        if (sheets == 0) {
            headings = List.copyOf(values);
            begin();
            return;
        } else if (rows == MOST_ROWS) {
            end();
            begin();
        }
        write(values, false);
    }

    @Override
    public void close() throws IOException {
        if (sheets == 0) {
            begin();
        }
        end();
        part("xl/workbook.xml", workbook());
        part("xl/_rels/workbook.xml.rels", relations());
        part("xl/styles.xml", styles());
        part(
                "_rels/.rels",
                XML + "<Relationships xmlns=\"" + PACKAGE + "\"><Relationship Id=\"rId1\" Type=\"" + OFFICE
                        + "/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>");
        part("[Content_Types].xml", types());
        zip.finish();
        zip.flush();
    }

    private void begin() throws IOException {
        sheets++;
        rows = 0;
        zip.putNextEntry(new ZipEntry("xl/worksheets/sheet" + sheets + ".xml"));
        out.write(XML + "<worksheet " + MAIN + "><sheetViews><sheetView workbookViewId=\"0\">"
                + "<pane ySplit=\"1\" topLeftCell=\"A2\" state=\"frozen\"/></sheetView></sheetViews>"
                + "<sheetFormatPr defaultColWidth=\"18\" defaultRowHeight=\"15\"/><sheetData>");
        write(headings, true);
    }

    private void end() throws IOException {
        out.write("</sheetData></worksheet>");
        out.flush();
        zip.closeEntry();
    }

    private void write(List<? extends @Nullable Object> values, boolean heading) throws IOException {
        rows++;
        out.write("<row>");
        for (Object value : values) {
            switch (value) {
                case null -> out.write("<c/>");
                case Number number -> out.write("<c s=\"" + NUMBER + "\"><v>" + number + "</v></c>");
                case LocalDate day ->
                    out.write(
                            "<c s=\"" + DAY + "\"><v>" + ChronoUnit.DAYS.between(ExcelCell.DAY_ZERO, day) + "</v></c>");
                default -> {
                    out.write("<c t=\"inlineStr\"" + (heading ? " s=\"" + HEADING + "\"" : "")
                            + "><is><t xml:space=\"preserve\">");
                    escape(value.toString());
                    out.write("</t></is></c>");
                }
            }
        }
        out.write("</row>");
    }

    private void escape(String words) throws IOException {
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            switch (c) {
                case '<' -> out.write("&lt;");
                case '>' -> out.write("&gt;");
                case '&' -> out.write("&amp;");
                default -> {
                    if (c >= ' ' && c < '\ufffe' || c == '\n' || c == '\t') {
                        out.write(c);
                    }
                }
            }
        }
    }

    private void part(String name, String content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        out.write(content);
        out.flush();
        zip.closeEntry();
    }

    private String workbook() {
        StringBuilder book = new StringBuilder(XML + "<workbook " + MAIN + " xmlns:r=\"" + OFFICE + "\"><sheets>");
        for (int i = 1; i <= sheets; i++) {
            book.append("<sheet name=\"%d\" sheetId=\"%d\" r:id=\"rId%d\"/>".formatted(i, i, i));
        }
        return book + "</sheets></workbook>";
    }

    private String relations() {
        StringBuilder relations = new StringBuilder(XML + "<Relationships xmlns=\"" + PACKAGE + "\">");
        for (int i = 1; i <= sheets; i++) {
            relations.append("<Relationship Id=\"rId%d\" Type=\"%s/worksheet\" Target=\"worksheets/sheet%d.xml\"/>"
                    .formatted(i, OFFICE, i));
        }
        return relations + "<Relationship Id=\"styles\" Type=\"" + OFFICE
                + "/styles\" Target=\"styles.xml\"/></Relationships>";
    }

    private String types() {
        StringBuilder types = new StringBuilder(XML
                + "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
                + "<Override PartName=\"/xl/workbook.xml\" ContentType=\"" + TYPE + "sheet.main+xml\"/>"
                + "<Override PartName=\"/xl/styles.xml\" ContentType=\"" + TYPE + "styles+xml\"/>");
        for (int i = 1; i <= sheets; i++) {
            types.append("<Override PartName=\"/xl/worksheets/sheet%d.xml\" ContentType=\"%sworksheet+xml\"/>"
                    .formatted(i, TYPE));
        }
        return types + "</Types>";
    }

    private static String styles() {
        String font = "<font>%s<sz val=\"12\"/><name val=\"Times New Roman\"/></font>";
        return XML + "<styleSheet " + MAIN
                + "><numFmts count=\"1\"><numFmt numFmtId=\"164\" formatCode=\"dd/mm/yyyy\"/></numFmts>"
                + "<fonts count=\"2\">" + font.formatted("") + font.formatted("<b/>") + "</fonts>"
                + "<fills count=\"1\"><fill><patternFill patternType=\"none\"/></fill></fills>"
                + "<borders count=\"1\"><border/></borders><cellStyleXfs count=\"1\"><xf/></cellStyleXfs>"
                + "<cellXfs count=\"4\"><xf/><xf fontId=\"1\" applyFont=\"1\"/>"
                + "<xf numFmtId=\"164\" applyNumberFormat=\"1\"/><xf numFmtId=\"3\" applyNumberFormat=\"1\"/></cellXfs>"
                + "</styleSheet>";
    }
}
