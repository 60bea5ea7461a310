package vn.mangnon.campaigns;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import vn.mangnon.shared.Period;

class OccasionTest {
    private static Occasion occasion(boolean lunar, int month, int day, int before, int after) {
        return new Occasion("X", "Dịp", "Occasion", lunar, month, day, before, after, "", true, 1);
    }

    private static Period days(String first, String last) {
        return new Period(LocalDate.parse(first), LocalDate.parse(last));
    }

    @Test
    void lunarDaysFallWhereTheMoonSays() {
        assertThat(occasion(true, 8, 15, 0, 0).in(2025)).isEqualTo(days("2025-10-06", "2025-10-06"));
        assertThat(occasion(true, 1, 1, 7, 3).in(2026)).isEqualTo(days("2026-02-10", "2026-02-20"));
    }

    @Test
    void theNextOneIsTheOneNotYetOver() {
        Occasion month = occasion(false, 6, 1, 0, 29);
        assertThat(month.next(LocalDate.of(2024, 6, 30))).isEqualTo(days("2024-06-01", "2024-06-30"));
        assertThat(month.next(LocalDate.of(2024, 7, 1))).isEqualTo(days("2025-06-01", "2025-06-30"));
        assertThat(occasion(false, 12, 20, 0, 20).next(LocalDate.of(2025, 1, 5)))
                .isEqualTo(days("2024-12-20", "2025-01-09"));
        assertThat(occasion(true, 12, 23, 0, 0).next(LocalDate.of(2025, 1, 10)).first())
                .isEqualTo("2025-01-22");
    }

    @Test
    void thereIsNo30thOfFebruaryNor31stOfALunarMonth() {
        assertThat(occasion(false, 2, 30, 0, 0).possible()).isFalse();
        assertThat(occasion(true, 1, 31, 0, 0).possible()).isFalse();
        assertThat(occasion(false, 2, 29, 0, 0).in(2025).first()).isEqualTo("2025-02-28");
    }
}
