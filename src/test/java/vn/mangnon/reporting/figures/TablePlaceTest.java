package vn.mangnon.reporting.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import vn.mangnon.shared.Id;
import vn.mangnon.shared.Period;
import vn.mangnon.units.Area;
import vn.mangnon.units.AreaLevel;

class TablePlaceTest {
    private static final Area SINCE_THE_REFORM =
            new Area(Id.fresh(), AreaLevel.COMMUNE, "1", "Xã", "Xã Mới", LocalDate.of(2025, 7, 1), null);
    private static final Period YEAR = Period.ofYear(2025);

    @Test
    void asItWasAnAreaOpensToItsOwnDaysOnly() {
        assertThat(TablePlace.asItWas(SINCE_THE_REFORM).within(YEAR))
                .isEqualTo(new Period(LocalDate.of(2025, 7, 1), LocalDate.of(2025, 12, 31)));
        assertThat(TablePlace.whole(SINCE_THE_REFORM).within(YEAR)).isEqualTo(YEAR);
    }

    @Test
    void itsNameInsideASentenceBeginsSmall() {
        assertThat(SINCE_THE_REFORM.inSentence()).isEqualTo("xã Mới");
    }
}
