package vn.mangnon.reporting.narratives;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.mangnon.reporting.narratives.CitedText.Moved;

/** Numbers of a sentence that go on standing for their cells, whatever is written around them. */
class CitedTextTest {
    private static final CitedText GIFTS = say(
            "Tặng quà cho {qua.tre} lượt trẻ em, trị giá {qua.tien} đồng.",
            Map.of("qua.tre", "1.240", "qua.tien", "25"));

    @Test
    void aSentenceIsFilledIn() {
        assertThat(GIFTS.words()).isEqualTo("Tặng quà cho 1.240 lượt trẻ em, trị giá 25 đồng.");
        assertThat(moved(GIFTS, Map.of("qua.tre", "1.240", "qua.tien", "25"))).isEmpty();
    }

    @Test
    void aChangedFigureIsFoundInItsSentenceAndPutRight() {
        CitedText worked = GIFTS.follow(
                "Cả năm 25 hoạt động. Nhân dịp Tết, tặng quà cho 1.240 lượt trẻ em, trị giá 25 đồng!\nHết.");
        Map<String, String> now = Map.of("qua.tre", "1.260", "qua.tien", "25");
        assertThat(moved(worked, now))
                .containsExactly(
                        new Moved("Nhân dịp Tết, tặng quà cho ", "1.240", "1.260", " lượt trẻ em, trị giá 25 đồng!"));
        CitedText right = worked.saying(cell -> Optional.ofNullable(now.get(cell)));
        assertThat(right.words())
                .isEqualTo("Cả năm 25 hoạt động. Nhân dịp Tết, tặng quà cho 1.260 lượt trẻ em, trị giá 25 đồng!\nHết.");
        assertThat(moved(right, now)).isEmpty();
        assertThat(right.cited()).hasSize(2);
    }

    @Test
    void theSameNumberElsewhereIsNotTaken() {
        CitedText worked = GIFTS.follow("Có 1.240 hộ, 25 thôn. Tặng quà cho 1.240 lượt trẻ em.");
        assertThat(worked.saying(cell -> Optional.of("7")).words())
                .isEqualTo("Có 1.240 hộ, 25 thôn. Tặng quà cho 7 lượt trẻ em.");
        assertThat(worked.cited()).hasSize(1);
    }

    @Test
    void aNumberPutInByHandIsComparedAsWell() {
        CitedText worked = GIFTS.follow("Tặng quà cho 1.300 lượt trẻ em, trị giá 25 đồng.");
        assertThat(moved(worked, Map.of("qua.tre", "1.240", "qua.tien", "25")))
                .extracting(Moved::said, Moved::now)
                .containsExactly(org.assertj.core.api.Assertions.tuple("1.300", "1.240"));
    }

    @Test
    void aSentenceThatWasTakenOutIsLetGo() {
        assertThat(GIFTS.follow("Năm nay xã không tặng quà.").cited()).isEmpty();
        assertThat(GIFTS.follow("").cited()).isEmpty();
    }

    @Test
    void aCellThatIsNoMoreLeavesTheWordsAlone() {
        assertThat(GIFTS.saying(cell -> Optional.empty())).isEqualTo(GIFTS);
        assertThat(GIFTS.moved(cell -> Optional.empty())).isEmpty();
    }

    @Test
    void whatIsMissingStandsAsDotsUntilItIsThere() {
        CitedText waiting = CitedText.of("Đạt {ty_le} phần trăm.", cell -> "…");
        assertThat(waiting.words()).isEqualTo("Đạt … phần trăm.");
        assertThat(waiting.saying(cell -> Optional.of("12,5")).words()).isEqualTo("Đạt 12,5 phần trăm.");
    }

    @Test
    void aSecondSentenceKeepsTheFirstOnes() {
        CitedText both = GIFTS.with(say("Học bổng: {hb} suất.", Map.of("hb", "25")));
        assertThat(both.words()).isEqualTo("Tặng quà cho 1.240 lượt trẻ em, trị giá 25 đồng.\nHọc bổng: 25 suất.");
        assertThat(both.saying(cell -> Optional.of(cell.equals("hb") ? "30" : "1"))
                        .words())
                .isEqualTo("Tặng quà cho 1 lượt trẻ em, trị giá 1 đồng.\nHọc bổng: 30 suất.");
        assertThat(say("{hb}", Map.of("hb", "5")).follow("5").cited()).hasSize(1);
    }

    private static CitedText say(String sentence, Map<String, String> numbers) {
        return CitedText.of(sentence, cell -> numbers.getOrDefault(cell, "…"));
    }

    private static java.util.List<Moved> moved(CitedText text, Map<String, String> now) {
        return text.moved(cell -> Optional.ofNullable(now.get(cell)));
    }
}
