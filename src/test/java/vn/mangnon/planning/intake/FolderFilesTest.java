package vn.mangnon.planning.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.mangnon.planning.intake.Texts.utf8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import vn.mangnon.shared.Refused;

class FolderFilesTest {
    @Test
    void aZippedFolderGivesItsDocumentsAndNotWhatSystemsLeaveThere() {
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put("2024/kế hoạch.txt", utf8("một"));
        files.put("__MACOSX/2024/._kế hoạch.txt", utf8("x"));
        files.put("2024/.DS_Store", utf8("x"));
        files.put("2024/~$bao cao.docx", utf8("x"));
        files.put("2024/Thumbs.db", utf8("x"));
        files.put("2024/báo cáo.docx", utf8("hai"));
        assertThat(FolderFiles.in(Texts.zip(files)).orElseThrow())
                .extracting(FolderFile::name)
                .containsExactly("2024/kế hoạch.txt", "2024/báo cáo.docx");
    }

    @Test
    void aWordDocumentIsNoFolderAndNeitherIsAText() throws IOException {
        assertThat(FolderFiles.in(Files.readAllBytes(Path.of("samples/kh-ubnd-tinh-2024.docx"))))
                .isEmpty();
        assertThat(FolderFiles.in(utf8("PK kế hoạch"))).isEmpty();
        assertThat(FolderFiles.in(Texts.zip(Map.of("mimetype", utf8("application/vnd.oasis.opendocument.text")))))
                .isEmpty();
    }

    @Test
    void namesOfOldProgramsAreNoReasonToRefuse() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes, Charset.forName("IBM437"))) {
            zip.putNextEntry(new ZipEntry("b\u00e1o.txt"));
            zip.write(utf8("một"));
        }
        assertThat(FolderFiles.in(bytes.toByteArray()).orElseThrow()).hasSize(1);
    }

    @Test
    void aDamagedFolderAndOneThatUnpacksTooLargeAreRefused() {
        byte[] whole = Texts.zip(Map.of("a.txt", utf8(Texts.body(1))));
        assertThatThrownBy(() -> FolderFiles.in(Arrays.copyOf(whole, whole.length / 3)))
                .isInstanceOf(Refused.class)
                .hasMessage("planning.intake.broken");
        assertThatThrownBy(() -> FolderFiles.in(Texts.zip(Map.of("a.txt", new byte[101_000_000]))))
                .isInstanceOf(Refused.class)
                .hasMessage("planning.intake.too-much");
    }
}
