package vn.mangnon.planning.intake;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SketchTest {
    private static final String LONG = Texts.body(1) + Texts.body(2) + Texts.body(3) + Texts.body(4);

    @Test
    void theSameTextIsWhollyAlikeWhateverItsMarksAndBlanks() {
        assertThat(likeness(LONG, LONG)).isEqualTo(100);
        assertThat(likeness(LONG, LONG.toUpperCase().replace(" ", "  "))).isEqualTo(100);
    }

    @Test
    void aWordSpoiltHereAndThereStaysNearAndAnotherTextIsFar() {
        assertThat(likeness(LONG, spoilt(LONG, 97))).isBetween(90, 98);
        assertThat(likeness(LONG, spoilt(LONG, 10))).isLessThan(70);
        assertThat(likeness(Texts.body(1), Texts.body(2))).isLessThan(10);
    }

    @Test
    void aPartIsAsLikeAsItIsLong() {
        String half = LONG.substring(0, LONG.length() / 2);
        assertThat(likeness(LONG, half)).isBetween(44, 56);
        assertThat(likeness(half, LONG)).isBetween(44, 56);
    }

    @Test
    void aTextManyTimesOverIsAnother() {
        assertThat(likeness(LONG, LONG.repeat(10))).isBetween(9, 10);
    }

    @Test
    void textsWithoutWordsAreLikeNothing() {
        assertThat(likeness("", "")).isZero();
        assertThat(likeness("hai từ", "hai từ")).isZero();
    }

    private static int likeness(String one, String other) {
        return Sketch.of(one).likeness(Sketch.of(other));
    }

    /** Every so manieth word is another. */
    private static String spoilt(String text, int every) {
        String[] words = text.split(" ");
        for (int i = every; i < words.length; i += every) {
            words[i] = "x" + i;
        }
        return String.join(" ", words);
    }
}
