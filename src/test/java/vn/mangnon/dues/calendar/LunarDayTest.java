package vn.mangnon.dues.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Lunar dates as Viet Nam counts them, not China. */
class LunarDayTest {
    @ParameterizedTest
    @CsvSource({
        "2022, 2022-02-01, 2022-04-10, 2022-09-10",
        "2023, 2023-01-22, 2023-04-29, 2023-09-29",
        "2024, 2024-02-10, 2024-04-18, 2024-09-17",
        "2025, 2025-01-29, 2025-04-07, 2025-10-06",
        "2026, 2026-02-17, 2026-04-26, 2026-09-25",
        "2027, 2027-02-06, 2027-04-16, 2027-09-15",
        "2028, 2028-01-26, 2028-04-04, 2028-10-03",
        "2029, 2029-02-13, 2029-04-23, 2029-09-22",
        "2030, 2030-02-02, 2030-04-12, 2030-09-12",
        "2031, 2031-01-23, 2031-04-01, 2031-10-01",
        "2032, 2032-02-11, 2032-04-19, 2032-09-19"
    })
    void tetTheKingsAndMidAutumnFallAsAnnounced(int year, LocalDate tet, LocalDate kings, LocalDate autumn) {
        assertThat(LunarDay.tet(year)).isEqualTo(tet);
        assertThat(LunarDay.solar(year, 3, 10)).isEqualTo(kings);
        assertThat(LunarDay.solar(year, 8, 15)).isEqualTo(autumn);
    }

    /** In China: 20/02/1985, 18/02/2007 and 03/02/2030. */
    @ParameterizedTest
    @CsvSource({"1985, 1985-01-21", "2007, 2007-02-17", "2030, 2030-02-02"})
    void tetDiffersFromChinaWhereTheHourBetweenUtc7AndUtc8Decides(int year, LocalDate tet) {
        assertThat(LunarDay.tet(year)).isEqualTo(tet);
    }

    @Test
    void leapMonthsStandWhereVietNamPutsThem() {
        assertThat(LunarDay.of(LocalDate.of(2023, 3, 22))).isEqualTo(new LunarDay(2023, 2, true, 1));
        assertThat(LunarDay.of(LocalDate.of(2025, 7, 25))).isEqualTo(new LunarDay(2025, 6, true, 1));
        assertThat(LunarDay.of(LocalDate.of(1985, 3, 21))).isEqualTo(new LunarDay(1985, 2, true, 1));
    }

    @Test
    void everyDayComesBackFromItsLunarDate() {
        LocalDate end = LocalDate.of(2051, 1, 1);
        LunarDay before = LunarDay.of(LocalDate.of(1975, 12, 31));
        for (LocalDate day = LocalDate.of(1976, 1, 1); day.isBefore(end); day = day.plusDays(1)) {
            LunarDay lunar = LunarDay.of(day);
            assertThat(lunar.day()).isBetween(1, 30);
            assertThat(lunar.day() == 1 || lunar.day() == before.day() + 1)
                    .as("%s is %s after %s", day, lunar, before)
                    .isTrue();
            if (!lunar.leap()) {
                assertThat(LunarDay.solar(lunar.year(), lunar.month(), lunar.day()))
                        .isEqualTo(day);
            }
            before = lunar;
        }
    }

    @Test
    void theThirtiethOfAShortMonthIsItsLastDay() {
        assertThat(LunarDay.solar(2024, 12, 30)).isEqualTo(LunarDay.tet(2025).minusDays(1));
    }
}
