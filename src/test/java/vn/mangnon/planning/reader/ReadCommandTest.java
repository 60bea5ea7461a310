package vn.mangnon.planning.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

class ReadCommandTest {
    private static final String PLAN = "samples/kh-thang-hanh-dong-muong-lan-2024.txt";
    private static final String LETTER = "src/test/resources/reader/cv-so-y-te-2025.txt";

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @TempDir
    Path folder;

    private int run(String... arguments) {
        return new ReadCommand()
                .run(
                        List.of(arguments),
                        new PrintStream(out, true, StandardCharsets.UTF_8),
                        new PrintStream(err, true, StandardCharsets.UTF_8));
    }

    private List<Map<String, Object>> json() {
        return new JsonMapper().readValue(out.toString(StandardCharsets.UTF_8), new TypeReference<>() {});
    }

    @Test
    void jsonIsAListWithOneObjectForEachFileAndNothingElse() {
        assertThat(run(PLAN, LETTER, "--json")).isZero();
        assertThat(json())
                .extracting(reading -> reading.get("file"))
                .containsExactly("kh-thang-hanh-dong-muong-lan-2024.txt", "cv-so-y-te-2025.txt");
        assertThat(err.toString(StandardCharsets.UTF_8)).isEmpty();
    }

    @Test
    void anObjectHasTheKeysOfACarefulReadingAndTheOutline() {
        run(PLAN, "--json");
        assertThat(json().getFirst())
                .containsKeys(
                        "file",
                        "number",
                        "issued_on",
                        "place",
                        "issuer",
                        "doc_type",
                        "subject",
                        "signer_title",
                        "signed_for",
                        "legal_bases",
                        "other_refs",
                        "sections",
                        "targets",
                        "deadlines",
                        "actors",
                        "funding",
                        "outline",
                        "spans");
    }

    @Test
    void blanksInPrintAreReportedBlank() {
        run(PLAN, "--json");
        assertThat(json().getFirst()).containsEntry("number", null).containsEntry("issued_on", "2024-05");
    }

    @Test
    void spansAreOffsetsIntoTheTextThatTextPrints() {
        run(PLAN, "--json");
        Map<String, Object> reading = json().getFirst();
        out.reset();
        assertThat(run(PLAN, "--text")).isZero();
        int[] points = out.toString(StandardCharsets.UTF_8).codePoints().toArray();
        Map<?, ?> spans = (Map<?, ?>) Objects.requireNonNull(reading.get("spans"));
        List<?> place = (List<?>) Objects.requireNonNull(spans.get("place"));
        int start = (Integer) place.get(0);
        assertThat(new String(points, start, (Integer) place.get(1) - start)).isEqualTo("Mường Lằn");
    }

    @Test
    void aFileThatCannotBeReadIsNamedOnTheOtherStreamAndTheRestIsRead() throws IOException {
        Path empty = Files.createFile(folder.resolve("rong.docx"));
        assertThat(run(empty.toString(), LETTER, "no-such-file.txt", "--json")).isEqualTo(1);
        assertThat(json()).extracting(reading -> reading.get("file")).containsExactly("cv-so-y-te-2025.txt");
        assertThat(err.toString(StandardCharsets.UTF_8).lines())
                .hasSize(2)
                .anySatisfy(line -> assertThat(line).contains("rong.docx"))
                .anySatisfy(line -> assertThat(line).contains("no-such-file.txt", "không mở được"));
    }

    @Test
    void nothingReadIsAnEmptyList() {
        assertThat(run("no-such-file.txt", "--json")).isEqualTo(1);
        assertThat(json()).isEmpty();
    }

    @Test
    void wordsThatMakeNoSenseAreAnsweredWithTheUse() {
        assertThat(run()).isEqualTo(2);
        assertThat(run(PLAN, "--xml")).isEqualTo(2);
        assertThat(run(PLAN, "--json", "--text")).isEqualTo(2);
        assertThat(out.size()).isZero();
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("read FILE… [--json | --text]");
    }

    @Test
    void withoutAnOptionAPageForPeopleIsPrinted() {
        assertThat(run(LETTER)).isZero();
        assertThat(out.toString(StandardCharsets.UTF_8)).contains("Số: 3318/SYT-DSTE", "Thời hạn (", "2025-11-12");
    }
}
