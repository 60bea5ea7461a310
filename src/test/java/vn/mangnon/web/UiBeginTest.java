package vn.mangnon.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UiBeginTest {
    @ParameterizedTest
    @CsvSource({
        "Treo băng rôn, 20, Treo băng rôn",
        "Treo băng rôn tại trụ sở, 14, Treo băng rôn…",
        "Treo băng rôn tại trụ sở, 15, Treo băng rôn…",
        "Khôngcódấucách, 6, Khôngc…"
    })
    void aLongTextIsShownByItsFirstWholeWords(String text, int most, String shown) {
        assertThat(Ui.begin(text, most)).isEqualTo(shown);
    }
}
