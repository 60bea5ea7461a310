package vn.mangnon.planning.targets;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.mangnon.shared.Period;

/** Whether a promise will be kept, from what was done so far. */
class PaceTest {
    private static final Period YEAR = Period.ofYear(2026);

    @ParameterizedTest(name = "{0} {1}, {2} so far on {3}: {4}")
    @CsvSource({
        "GE, 100, 100, 2026-06-30, MET",
        "GE, 100, 50, 2026-06-30, ON_TRACK",
        "GE, 100, 42, 2026-06-30, AT_RISK",
        "GE, 100, 10, 2026-06-30, BEHIND",
        "GE, 100, 0, 2026-01-15, EARLY",
        "GE, 100, 99, 2027-01-01, MISSED",
        "GT, 100, 100, 2027-01-01, MISSED",
        "EQ, 2, 3, 2026-03-01, MET",
        "LE, 10, 2, 2026-06-30, ON_TRACK",
        "LE, 10, 8, 2026-06-30, AT_RISK",
        "LE, 10, 11, 2026-06-30, BEHIND",
        "LE, 10, 11, 2027-01-01, MISSED",
        "LE, 10, 10, 2027-01-01, MET",
        "LT, 10, 10, 2027-01-01, MISSED",
    })
    void aNumberStandsAsItsPaceSays(
            Comparison comparison, BigDecimal goal, BigDecimal actual, LocalDate today, Light light) {
        assertThat(Pace.of(comparison, goal, actual, YEAR, false, today).light())
                .isEqualTo(light);
    }

    @ParameterizedTest(name = "{0} {1} %, {2} % on {3}: {4}")
    @CsvSource({
        "EQ, 100, 100, 2026-06-30, ON_TRACK",
        "EQ, 100, 100, 2027-01-01, MET",
        "EQ, 100, 85, 2026-06-30, AT_RISK",
        "EQ, 100, 60, 2026-06-30, BEHIND",
        "EQ, 100, 85, 2027-01-01, MISSED",
        "LE, 7.3, 7, 2026-06-30, MET",
        "LE, 7.3, 8, 2026-06-30, BEHIND",
    })
    void aShareHasNoPace(Comparison comparison, BigDecimal goal, BigDecimal actual, LocalDate today, Light light) {
        Pace pace = Pace.of(comparison, goal, actual, YEAR, true, today);
        assertThat(pace).isEqualTo(new Pace(light, Optional.empty()));
    }

    @ParameterizedTest(name = "{0} of the year gives {1}")
    @CsvSource({"2026-12-31, 100", "2026-07-02, 199"})
    void theForecastGoesOnAsBefore(LocalDate today, BigDecimal forecast) {
        assertThat(Pace.of(Comparison.GE, new BigDecimal(500), new BigDecimal(100), YEAR, false, today)
                        .forecast())
                .hasValueSatisfying(sum -> assertThat(sum).isEqualByComparingTo(forecast));
    }
}
