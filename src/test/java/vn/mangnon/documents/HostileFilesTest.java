package vn.mangnon.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import vn.mangnon.shared.Refused;

/** Files are judged by their bytes alone. */
class HostileFilesTest {
    private static final String WORD_TYPE =
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";

    @Test
    void whatIsMeantIsTaken() throws IOException {
        assertThat(Attachments.check(word())).isEqualTo(ContentKind.WORD);
        assertThat(Attachments.check(excel())).isEqualTo(ContentKind.EXCEL);
        assertThat(Attachments.check(text("Biên bản họp"))).isEqualTo(ContentKind.TEXT);
        assertThat(Attachments.check(pdf(""))).isEqualTo(ContentKind.PDF);
    }

    @Test
    void nothingAndTooMuchAreRefused() {
        refuses(new byte[0], "documents.file.empty");
        refuses(new byte[Attachments.LARGEST + 1], "documents.file.too-large");
    }

    @Test
    void programsPagesAndPicturesThatRunAreRefused() {
        refuses(text("MZ\u0090\u0000\u0003"), "documents.file.kind");
        refuses(new byte[] {0x7f, 'E', 'L', 'F', 2, 1, 1, 0}, "documents.file.kind");
        refuses(text("<html><script>alert(1)</script>"), "documents.file.kind");
        refuses(text("  \n<!DOCTYPE html>"), "documents.file.kind");
        refuses(text("\ufeff<svg xmlns='http://www.w3.org/2000/svg' onload='alert(1)'/>"), "documents.file.kind");
        refuses(text("<?xml version='1.0'?><svg/>"), "documents.file.kind");
        refuses(new byte[] {'G', 'I', 'F', '8', '9', 'a', 0, 0}, "documents.file.kind");
    }

    @Test
    void macrosAreRefusedByName() throws IOException {
        refuses(
                zip("[Content_Types].xml", "x", "word/document.xml", "x", "word/vbaProject.bin", "x"),
                "documents.file.macros");
        refuses(
                zip("[Content_Types].xml", "x", "xl/workbook.xml", "x", "xl/VBAPROJECT.BIN", "x"),
                "documents.file.macros");
        refuses(
                zip(
                        "[Content_Types].xml",
                        "application/vnd.ms-excel.sheet.macroEnabled.main+xml",
                        "xl/workbook.xml",
                        "x"),
                "documents.file.macros");
        refuses(
                zip(
                        "[Content_Types].xml",
                        WORD_TYPE + " application/vnd.ms-office.vbaProject",
                        "word/document.xml",
                        "x",
                        "word/a.bin",
                        "x"),
                "documents.file.macros");
    }

    @Test
    void whatOpensWithAPasswordOnlyIsRefusedByName() throws Exception {
        refuses(locked(word()), "documents.file.locked");
        refuses(pdf("mật khẩu"), "documents.file.locked");
        assertThat(Attachments.check(pdf("", "owner only")))
                .as("anybody may read it")
                .isEqualTo(ContentKind.PDF);
    }

    @Test
    void aWordFileThatIsNoneIsRefused() throws IOException {
        refuses(zip("word/document.xml", "x"), "documents.file.kind");
        refuses(zip("[Content_Types].xml", "nothing known", "word/document.xml", "x"), "documents.file.kind");
        refuses(zip("a.txt", "an archive"), "documents.file.kind");
        byte[] cut = word();
        refuses(java.util.Arrays.copyOf(cut, cut.length / 3), "documents.file.kind");
    }

    @Test
    void aZipBombIsRefusedWithoutBeingUnpacked() throws IOException {
        ByteArrayOutputStream bomb = new ByteArrayOutputStream();
        byte[] zeros = new byte[1_000_000];
        try (ZipOutputStream zip = new ZipOutputStream(bomb)) {
            zip.putNextEntry(new ZipEntry("[Content_Types].xml"));
            zip.write(text(WORD_TYPE));
            zip.putNextEntry(new ZipEntry("word/document.xml"));
            for (int i = 0; i < 900; i++) {
                zip.write(zeros);
            }
        }
        assertThat(bomb.size()).isLessThan(2_000_000);
        refuses(bomb.toByteArray(), "documents.file.kind");
    }

    private static void refuses(byte[] bytes, String key) {
        assertThatThrownBy(() -> Attachments.check(bytes))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.key()).isEqualTo(key));
    }

    private static byte[] text(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    static byte[] word() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (XWPFDocument document = new XWPFDocument()) {
            document.createParagraph().createRun().setText("Kế hoạch");
            document.write(bytes);
        }
        return bytes.toByteArray();
    }

    private static byte[] excel() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            workbook.createSheet("Biểu");
            workbook.write(bytes);
        }
        return bytes.toByteArray();
    }

    private static byte[] locked(byte[] plain) throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (POIFSFileSystem files = new POIFSFileSystem()) {
            Encryptor encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
            encryptor.confirmPassword("secret");
            try (var out = encryptor.getDataStream(files)) {
                out.write(plain);
            }
            files.writeFilesystem(bytes);
        }
        return bytes.toByteArray();
    }

    private static byte[] pdf(String userPassword) throws IOException {
        return pdf(userPassword, userPassword);
    }

    private static byte[] pdf(String userPassword, String ownerPassword) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (PDDocument document = new PDDocument()) {
            document.addPage(new PDPage());
            if (!ownerPassword.isEmpty()) {
                document.protect(new StandardProtectionPolicy(ownerPassword, userPassword, new AccessPermission()));
            }
            document.save(bytes);
        }
        return bytes.toByteArray();
    }

    /** @param parts names and contents in turn */
    private static byte[] zip(String... parts) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (int i = 0; i < parts.length; i += 2) {
                zip.putNextEntry(new ZipEntry(parts[i]));
                zip.write(text(parts[i + 1]));
            }
        }
        return bytes.toByteArray();
    }
}
