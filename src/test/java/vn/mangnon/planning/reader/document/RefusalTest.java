package vn.mangnon.planning.reader.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.Random;
import java.util.stream.Stream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Each file that cannot be read is refused by its reason, and each reason has a sentence in both languages. */
class RefusalTest {
    record Unreadable(String what, byte[] bytes, Refusal reason) {
        @Override
        public String toString() {
            return what;
        }
    }

    static Stream<Unreadable> unreadable() throws IOException {
        String body = WordDocument.paragraph("Kế hoạch");
        return Stream.of(
                new Unreadable("no bytes", new byte[0], Refusal.EMPTY),
                new Unreadable("spaces only", " \n \n".getBytes(StandardCharsets.UTF_8), Refusal.EMPTY),
                new Unreadable("a docx without words", new WordDocument("").bytes(), Refusal.EMPTY),
                new Unreadable("random bytes", random(), Refusal.NOT_A_DOCUMENT),
                new Unreadable("a picture", png(), Refusal.NOT_A_DOCUMENT),
                new Unreadable("a web page", utf8("<!DOCTYPE html><p>Kế hoạch"), Refusal.OTHER_FORMAT),
                new Unreadable("rich text", utf8("{\\rtf1 ke hoach}"), Refusal.OTHER_FORMAT),
                new Unreadable("a workbook", other("xl/workbook.xml"), Refusal.OTHER_FORMAT),
                new Unreadable("an OpenDocument text", other("mimetype"), Refusal.OTHER_FORMAT),
                new Unreadable("a zip of something", other("doc.kml"), Refusal.BROKEN_DOCX),
                new Unreadable("half a docx", half(new WordDocument(body).bytes()), Refusal.BROKEN_DOCX),
                new Unreadable("a docx of broken XML", new WordDocument("<w:p><w:t>").bytes(), Refusal.BROKEN_DOCX),
                new Unreadable(
                        "a docx with macros",
                        new WordDocument(body).with("word/vbaProject.bin", "x").bytes(),
                        Refusal.HAS_MACROS),
                new Unreadable("a docx with a password", ole("EncryptedPackage"), Refusal.PASSWORD_PROTECTED),
                new Unreadable("an old Word document", ole("WordDocument"), Refusal.OLD_WORD),
                new Unreadable("an old workbook", ole("Workbook"), Refusal.OTHER_FORMAT),
                new Unreadable("a PDF with a password", pdf(true), Refusal.PASSWORD_PROTECTED),
                new Unreadable("a PDF of an empty page", pdf(false), Refusal.SCANNED_PDF),
                new Unreadable("a scanned PDF", scan(), Refusal.SCANNED_PDF),
                new Unreadable("half a PDF", utf8("%PDF-1.7\n1 0 obj\n<<"), Refusal.BROKEN_PDF),
                new Unreadable("signs of no encoding", signs(), Refusal.UNKNOWN_ENCODING));
    }

    @ParameterizedTest
    @MethodSource("unreadable")
    void isRefusedByItsReason(Unreadable file) {
        assertThat(DocumentText.of(file.bytes())).isEqualTo(new DocumentText.Refused(file.reason()));
    }

    @Test
    void moreBytesThanAFileMayHaveAreNotLookedAt() {
        assertThat(DocumentText.of(new byte[101], new Limits(100, 1_000, 1_000)))
                .isEqualTo(new DocumentText.Refused(Refusal.TOO_LARGE));
    }

    @Test
    void aSmallFileThatUnpacksToAHugeOneIsRefused() {
        byte[] bomb = new WordDocument("")
                .with("word/media/image1.bin", "0".repeat(5_000_000))
                .bytes();
        assertThat(bomb.length).isLessThan(20_000);
        assertThat(DocumentText.of(bomb, new Limits(100_000, 1_000_000, 1_000_000)))
                .isEqualTo(new DocumentText.Refused(Refusal.ZIP_BOMB));
    }

    @Test
    void anEntityThatGrowsIsNotResolved() {
        byte[] laughs = new WordDocument("").with("word/document.xml", "").bytes();
        String xml = "<!DOCTYPE d [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;\">]><w:document "
                + "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:p><w:t>&b;</w:t></w:p></w:document>";
        assertThat(laughs).isNotEmpty();
        assertThat(DocumentText.of(raw(xml))).isEqualTo(new DocumentText.Refused(Refusal.BROKEN_DOCX));
    }

    @ParameterizedTest
    @EnumSource
    void everyReasonHasASentenceInBothLanguages(Refusal reason) throws IOException {
        for (String name : new String[] {"messages.properties", "messages_en.properties"}) {
            Properties messages = new Properties();
            try (var in = RefusalTest.class.getResourceAsStream("/vn/mangnon/planning/" + name)) {
                messages.load(new java.io.InputStreamReader(in, StandardCharsets.UTF_8));
            }
            assertThat(messages.getProperty(reason.key()))
                    .as(name + " " + reason)
                    .isNotBlank();
        }
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] random() {
        byte[] bytes = new byte[4_000];
        new Random(7).nextBytes(bytes);
        return bytes;
    }

    private static byte[] png() {
        byte[] bytes = random();
        byte[] start = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n', 0, 0, 0, 13};
        System.arraycopy(start, 0, bytes, 0, start.length);
        return bytes;
    }

    /** High bytes that make Vietnamese in no encoding that was ever used for it. */
    private static byte[] signs() {
        byte[] bytes = new byte[2_000];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) (i % 5 == 4 ? ' ' : 0xF0 + i % 3);
        }
        return bytes;
    }

    private static byte[] half(byte[] bytes) {
        return java.util.Arrays.copyOf(bytes, bytes.length / 2);
    }

    private static byte[] other(String entry) throws IOException {
        return zip(entry, "x");
    }

    private static byte[] raw(String xml) {
        return zip("word/document.xml", xml);
    }

    private static byte[] zip(String entry, String content) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (var zip = new java.util.zip.ZipOutputStream(bytes)) {
            zip.putNextEntry(new java.util.zip.ZipEntry(entry));
            zip.write(utf8(content));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static byte[] ole(String entry) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (POIFSFileSystem container = new POIFSFileSystem()) {
            container.createDocument(new java.io.ByteArrayInputStream(new byte[5_000]), entry);
            container.writeFilesystem(bytes);
        }
        return bytes.toByteArray();
    }

    private static byte[] pdf(boolean locked) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (PDDocument document = new PDDocument()) {
            document.addPage(new PDPage());
            if (locked) {
                document.protect(new StandardProtectionPolicy("owner", "secret", new AccessPermission()));
            }
            document.save(bytes);
        }
        return bytes.toByteArray();
    }

    private static byte[] scan() throws IOException {
        return Files.readAllBytes(Path.of("samples/kh-thang-hanh-dong-muong-lan-2024-scan-trang-1.pdf"));
    }
}
