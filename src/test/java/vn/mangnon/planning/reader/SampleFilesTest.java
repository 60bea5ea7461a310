package vn.mangnon.planning.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;
import vn.mangnon.planning.reader.Comparison.Measure;

/** The same documents as a person has them, Word or PDF, are read as their texts are. */
class SampleFilesTest {
    private static final Path FILES = Path.of("samples");

    static Stream<Path> word() {
        return GoldFolder.files(FILES, ".docx").stream();
    }

    @ParameterizedTest
    @MethodSource("word")
    void aWordFileIsReadLikeItsText(Path file) {
        assertAlike(file);
    }

    @ParameterizedTest
    @ValueSource(strings = "kh-thang-hanh-dong-muong-lan-2024.pdf")
    void aPdfWithTextIsReadLikeItsText(String name) {
        assertAlike(FILES.resolve(name));
    }

    private static void assertAlike(Path file) {
        String name = file.getFileName().toString().replaceFirst("\\.\\w+$", "");
        Map<String, ?> gold = new JsonMapper()
                .readValue(
                        Texts.SAMPLES.resolve(name + ".gold.json").toFile(),
                        new TypeReference<Map<String, Object>>() {});
        Comparison comparison = new Comparison(gold, GoldFolder.reading(file));
        for (Measure measure : List.of(Measure.SECTIONS, Measure.BASES, Measure.TARGETS)) {
            assertThat(comparison.score(measure).value())
                    .as(measure + String.join("\n", comparison.differences()))
                    .isGreaterThanOrEqualTo(0.95);
        }
        assertThat(comparison.score(Measure.HEAD).value())
                .as(String.join("\n", comparison.differences()))
                .isGreaterThanOrEqualTo(0.85);
    }
}
