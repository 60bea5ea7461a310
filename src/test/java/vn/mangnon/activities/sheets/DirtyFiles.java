package vn.mangnon.activities.sheets;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import vn.mangnon.activities.sheets.DirtyWorkbooks.Outcome;

/** Files of other kinds, and workbooks as other programs write them. */
final class DirtyFiles {
    private static final String SHEET = "xl/worksheets/sheet1.xml";

    private final DirtyWorkbooks dirty;

    DirtyFiles(DirtyWorkbooks dirty) {
        this.dirty = dirty;
    }

    void add() {
        dirty.file(
                "with macros",
                Outcome.REFUSED,
                "macro",
                file -> repacked(file, parts -> parts.put("xl/vbaProject.bin", new byte[] {1})));
        dirty.file("locked by a password", Outcome.REFUSED, "mật khẩu", DirtyFiles::locked);
        dirty.file("of before 2007", Outcome.REFUSED, ".xls", file -> old());
        dirty.file(
                "a list of commas",
                Outcome.REFUSED,
                ".xlsx",
                file -> "Ngày;Tên\n5/6;Quà".getBytes(StandardCharsets.UTF_8));
        dirty.file("cut off in the middle", Outcome.REFUSED, "Excel", file -> Arrays.copyOf(file, file.length / 2));
        dirty.file("nothing in it", Outcome.REFUSED, "rỗng", file -> new byte[0]);
        dirty.file("a zip bomb", Outcome.REFUSED, "Excel", DirtyFiles::bomb);
        dirty.file(
                "XML that fetches from elsewhere",
                Outcome.REFUSED,
                "hỏng",
                file -> text(
                        file,
                        SHEET,
                        xml -> xml.replaceFirst(
                                        "<worksheet",
                                        "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><worksheet")
                                .replaceFirst("</c>", "<v>&e;</v></c>")));
        dirty.file(
                "rows without numbers, as some programs write",
                Outcome.TAKEN,
                "12",
                file -> text(file, SHEET, xml -> dense(xml)));
        dirty.file(
                "from LibreOffice: places from the root",
                Outcome.TAKEN,
                "12",
                file -> text(
                        file,
                        "xl/_rels/workbook.xml.rels",
                        xml -> xml.replace("Target=\"worksheets/", "Target=\"/xl/worksheets/")));
        dirty.file(
                "from Google: sizes only at the end, no directory names",
                Outcome.TAKEN,
                "12",
                file -> repacked(file, parts -> parts.remove("docProps/app.xml")));
        dirty.file(
                "in the strict dialect",
                Outcome.TAKEN,
                "12",
                file -> text(
                        file,
                        SHEET,
                        xml -> xml.replace(
                                "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
                                "http://purl.oclc.org/ooxml/spreadsheetml/main")));
    }

    /** Row numbers left out where the rows follow each other. */
    private static String dense(String xml) {
        return xml.replaceAll("<row r=\"\\d+\"", "<row");
    }

    private static byte[] old() {
        try (HSSFWorkbook book = new HSSFWorkbook();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            book.createSheet("x").createRow(0).createCell(0).setCellValue("Ngày");
            book.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] locked(byte[] file) {
        try (POIFSFileSystem files = new POIFSFileSystem();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            Encryptor encryptor = new EncryptionInfo(EncryptionMode.standard).getEncryptor();
            encryptor.confirmPassword("123456");
            try (OutputStream to = encryptor.getDataStream(files)) {
                to.write(file);
            }
            files.writeFilesystem(out);
            return out.toByteArray();
        } catch (IOException | java.security.GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A few hundred kilobytes that unpack to 450 MB. */
    private static byte[] bomb(byte[] file) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("xl/media/image1.png"));
            for (int i = 0; i < 450; i++) {
                zip.write(new byte[1_000_000]);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static byte[] text(byte[] file, String part, java.util.function.UnaryOperator<String> change) {
        return repacked(
                file,
                parts -> parts.computeIfPresent(
                        part,
                        (name, bytes) -> change.apply(new String(bytes, StandardCharsets.UTF_8))
                                .getBytes(StandardCharsets.UTF_8)));
    }

    private static byte[] repacked(byte[] file, Consumer<Map<String, byte[]>> change) {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                parts.put(entry.getName(), in.readAllBytes());
            }
            change.accept(parts);
            try (ZipOutputStream zip = new ZipOutputStream(out)) {
                for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                    zip.putNextEntry(new ZipEntry(part.getKey()));
                    zip.write(part.getValue());
                }
            }
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
