package vn.mangnon.planning.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.mangnon.planning.reader.Comparison.Measure;

/** The figures that the reader has to reach on issued plans; their folder lies beside the project or nowhere. */
class IssuedPlansTest {
    private static final Path FOLDER = Path.of("..", "shared", "plans");

    private GoldFolder folder;

    @BeforeEach
    void read() {
        assumeTrue(Files.isDirectory(FOLDER), "no issued plans beside the project: " + FOLDER);
        folder = new GoldFolder(FOLDER);
    }

    @Test
    void fivePlansAreThere() {
        assertThat(folder.comparisons()).hasSize(5);
    }

    @Test
    void everyFieldOfEveryHeadIsRight() {
        folder.comparisons()
                .forEach((name, comparison) -> assertThat(
                                comparison.score(Measure.HEAD).value())
                        .as(name + comparison.differences())
                        .isEqualTo(1));
    }

    @Test
    void sectionsAndLegalBasesAreFound() {
        assertReached(Measure.SECTIONS, 0.95);
        assertReached(Measure.BASES, 0.95);
    }

    @Test
    void targetsAndBodiesAreFound() {
        assertReached(Measure.TARGETS, 0.85);
        assertReached(Measure.BODIES, 0.85);
    }

    @Test
    void deadlinesAndDutiesAreFound() {
        assertReached(Measure.DUES, 0.80);
    }

    @Test
    void rolesAreRight() {
        assertReached(Measure.ROLES, 0.80);
    }

    private void assertReached(Measure measure, double least) {
        assertThat(folder.pooled().get(measure))
                .as(measure + folder.differences())
                .isGreaterThanOrEqualTo(least);
    }
}
