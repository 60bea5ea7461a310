package vn.mangnon.register.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DatesTest {
    @ParameterizedTest
    @CsvSource({
        "2016-04-09, 2016-04-09, SAME",
        "2016-04-09, 2016-09-04, SWAPPED",
        "2016-04-09, 2016-04-19, SLIP",
        "2016-04-09, 2019-04-09, SLIP",
        "2016-04-12, 2016-04-21, SLIP",
        "2019-12-31, 2020-12-31, SLIP",
        "2016-04-09, 2016-05-19, LUNAR",
        "2016-02-09, 2015-12-31, LUNAR",
        "2016-04-09, 2016-07-18, DIFFERENT",
        "2016-04-09, 2018-09-04, DIFFERENT",
        "2016-04-09, 2016, AS_FAR_AS_KNOWN",
        "2016-04, 2016-04-09, AS_FAR_AS_KNOWN",
        "2016-05, 2016-04-09, DIFFERENT",
        "2016-04-09, 2015, ABOUT",
        "2016-04-09, 2012, DIFFERENT",
        "2016-04-09, ~2018, ABOUT",
        "2016-04-09, ~2016, AS_FAR_AS_KNOWN",
        "2016-04-09, ~2013, DIFFERENT",
        "2016-04-09, 0, UNKNOWN"
    })
    void twoDaysAgreeOrDifferInOneWay(String one, String other, How how) {
        assertThat(Dates.compare(packed(one), packed(other))).isEqualTo(how);
        assertThat(Dates.compare(packed(other), packed(one))).isEqualTo(how);
    }

    @ParameterizedTest
    @CsvSource({
        "15216012345, 15216012345, false",
        "15216012345, 15216012346, true",
        "15216012345, 15216012354, true",
        "15216012345, 15216021345, true",
        "15216012345, 15216012453, false",
        "15216012345, 25216012346, false"
    })
    void aNumberIsOneDigitOffOrHasTwoTurned(long one, long other, boolean slip) {
        assertThat(Dates.isOneDigit(one, other)).isEqualTo(slip);
        assertThat(Dates.isOneDigit(other, one)).isEqualTo(slip);
    }

    @Test
    void aDayWithoutItsMonthIsNone() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Born(2016, 0, 9, false));
        assertThatIllegalArgumentException().isThrownBy(() -> new Born(2016, 13, 1, false));
    }

    private static int packed(String text) {
        boolean estimated = text.startsWith("~");
        int[] parts = java.util.Arrays.stream(text.replace("~", "").split("-"))
                .mapToInt(Integer::parseInt)
                .toArray();
        return new Born(parts[0], parts.length > 1 ? parts[1] : 0, parts.length > 2 ? parts[2] : 0, estimated).packed();
    }
}
