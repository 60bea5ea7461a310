package vn.mangnon.register.matching;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpellingTest {
    @Test
    void aNameIsItsSyllablesWhateverStandsBetween() {
        assertThat(Spelling.syllables(" NGUYỄN-Văn  Ánh. ")).containsExactly("nguyễn", "văn", "ánh");
        assertThat(Spelling.syllables("NguyễnVăn Ánh")).containsExactly("nguyễn", "văn", "ánh");
        assertThat(Spelling.syllables("H'Mai Niê")).containsExactly("hmai", "niê");
        assertThat(Spelling.syllables("  ")).isEmpty();
    }

    @Test
    void marksWrittenApartBelongToTheirLetter() {
        assertThat(Spelling.syllables("Nguye\u0302\u0303n Nguye\u0301\u0302n")).hasSize(2);
    }

    @ParameterizedTest
    @CsvSource({"hoà, hòa", "thuỷ, thủy", "khoẻ, khỏe"})
    void whereTheToneStandsDoesNotMatter(String one, String other) {
        assertThat(Spelling.canonical(one)).isEqualTo(Spelling.canonical(other));
    }

    @ParameterizedTest
    @CsvSource({"đức, duc", "ươm, uom", "ẵng, ang"})
    void marksFallAwayAndTheStrokeToo(String marked, String bare) {
        assertThat(Spelling.bare(marked)).isEqualTo(bare);
    }

    @ParameterizedTest
    @CsvSource({
        "nguyeenx, nguien",
        "nguyexen, nguien",
        "nguye6n4, nguien",
        "dduwcs, duc",
        "thuyr, thui",
        "hoaf, hoa",
        "my, mi",
        "sinh, sinh",
        "xuaan, xuan",
        "quyx, qui"
    })
    void whatTelexAndVniLeaveFallsAway(String typed, String skeleton) {
        assertThat(Spelling.skeleton(typed)).isEqualTo(skeleton);
    }

    @ParameterizedTest
    @CsvSource({"giang, dang", "son, xon", "trang, chang", "linh, ninh", "vu, vo", "huinh, hoang", "rung, dung"})
    void whatSoundsAlikeSomewhereIsAlike(String one, String other) {
        assertThat(Spelling.sound(one)).isEqualTo(Spelling.sound(other));
    }

    @ParameterizedTest
    @CsvSource({
        "an, anh, true",
        "thanh, thnah, true",
        "lan, loan, true",
        "lan, hoa, false",
        "linh, lin, true",
        "minh, mihn, true",
        "thanh, htnah, false"
    })
    void aSlipIsOneKey(String one, String other, boolean slip) {
        assertThat(Letters.isOneSlip(one, other)).isEqualTo(slip);
        assertThat(Letters.isOneSlip(other, one)).isEqualTo(slip);
    }

    @ParameterizedTest
    @CsvSource({"n, nguyen, true", "ng, nguyen, true", "t, nguyen, false", "an, anh, false", "n, n, false"})
    void anInitialBeginsTheSyllable(String initial, String syllable, boolean is) {
        assertThat(Letters.isInitial(initial, syllable)).isEqualTo(is);
    }
}
