package vn.mangnon.planning.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;
import vn.mangnon.MangNon;

/** {@code bin/mangnon read} as a process of its own: what other programs see of it. */
class ReadProcessTest {
    @TempDir
    Path folder;

    @Test
    void nothingButJsonGoesToStandardOutput() throws IOException, InterruptedException {
        Path out = folder.resolve("out.json");
        Path err = folder.resolve("err.txt");
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Dstdout.encoding=UTF-8",
                        "-cp",
                        System.getProperty("java.class.path"),
                        MangNon.class.getName(),
                        "read",
                        "samples/kh-thang-hanh-dong-muong-lan-2024.docx",
                        "samples/kh-thang-hanh-dong-muong-lan-2024.pdf",
                        "--json")
                .redirectOutput(out.toFile())
                .redirectError(err.toFile())
                .start();
        assertThat(process.waitFor()).as(Files.readString(err)).isZero();
        List<Map<String, Object>> readings =
                new JsonMapper().readValue(Files.readString(out, StandardCharsets.UTF_8), new TypeReference<>() {});
        assertThat(readings).extracting(reading -> reading.get("place")).containsExactly("Mường Lằn", "Mường Lằn");
        assertThat(Files.readString(out)).startsWith("[").endsWith("]\n");
    }
}
