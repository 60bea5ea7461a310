package vn.mangnon.planning.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.mangnon.planning.reader.Comparison.Measure;

/** Documents of invented bodies with careful readings: those of the demo, and more kinds beside the tests. */
class SampleDocumentsTest {
    private static final GoldFolder SAMPLES = new GoldFolder(Path.of("src/main/resources/sample/documents"));
    private static final Map<Measure, Double> LEAST = Map.of(
            Measure.HEAD, 1.0,
            Measure.SECTIONS, 0.98,
            Measure.BASES, 1.0,
            Measure.TARGETS, 1.0,
            Measure.COMPARATORS, 1.0,
            Measure.DUES, 0.95,
            Measure.BODIES, 0.95,
            Measure.ROLES, 0.95);

    @ParameterizedTest
    @EnumSource
    void theDemosDocumentsAreReadAsAPersonReadsThem(Measure measure) {
        assertThat(SAMPLES.pooled().get(measure)).as(measure + SAMPLES.differences()).isGreaterThanOrEqualTo(LEAST.get(measure));
    }
}
