package vn.mangnon.planning.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.mangnon.planning.reader.Comparison.Measure;

/** Documents of invented bodies, each with a careful reading: those of the demo, and more kinds beside the tests. */
class SampleDocumentsTest {
    private static final GoldFolder SAMPLES = new GoldFolder(Texts.SAMPLES);
    private static final GoldFolder MORE = new GoldFolder(Texts.MORE);

    /** As well as the demo's documents are read today; a change may raise these, not lower them. */
    private static final Map<Measure, Double> LEAST = Map.of(
            Measure.HEAD, 1.0,
            Measure.SECTIONS, 0.99,
            Measure.BASES, 1.0,
            Measure.TARGETS, 1.0,
            Measure.COMPARATORS, 1.0,
            Measure.DUES, 0.96,
            Measure.BODIES, 0.94,
            Measure.ROLES, 0.95);

    @ParameterizedTest
    @EnumSource
    void theDemosDocumentsAreReadAsAPersonReadsThem(Measure measure) {
        assertThat(SAMPLES.pooled().get(measure))
                .as(measure + SAMPLES.differences())
                .isGreaterThanOrEqualTo(LEAST.get(measure));
    }

    /** A commune, a school, a union's programme, a decision, a letter, a youth union, a plan with a table of duties. */
    @ParameterizedTest
    @EnumSource
    void otherKindsOfDocumentsAreReadAsAPersonReadsThem(Measure measure) {
        assertThat(MORE.comparisons()).hasSizeGreaterThanOrEqualTo(7);
        assertThat(MORE.pooled().get(measure)).as(measure + MORE.differences()).isGreaterThanOrEqualTo(0.98);
    }
}
