package vn.mangnon.register.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One child written down twice, and why it is taken for one. */
class MatchingTest {
    private static final Someone CHILD = Someone.child();
    private static final Place OLD = new Place("2024:02776", List.of("02788"), "15");
    private static final Place DIVIDED = new Place("2024:02777", List.of("02788", "02791"), "15");
    private static final Place ELSEWHERE = new Place("27112", List.of("27112"), "79");

    @ParameterizedTest
    @CsvSource({
        "Nguyen Thi Ngoc Anh, UNMARKED",
        "Nguyễn Thị Ngọc Ảnh, TONE",
        "Nguyen Thị Ngọc Ánh, MARKS",
        "Nguyeenx Thij Ngocj Anhs, SPELLING",
        "Nguye6n4 Thi5 Ngo5c Anh1, SPELLING",
        "Nguyễn Thị Ngọc Ámh, SLIP",
        "Nguyễn Thị Ngọc ánh, SAME",
        "NGUYỄN-THỊ-NGỌC-ÁNH, SAME",
        "Ánh Nguyễn Thị Ngọc, ORDER",
        "Thị Ngọc Ánh Nguyễn, ORDER",
        "Ánh Ngọc Thị Nguyễn, ORDER",
        "Nguyễn Thị Ánh, MISSING_MIDDLE",
        "Nguyễn Ánh, MISSING_MIDDLE",
        "N. T. N. Ánh, INITIAL",
        "Ng. Thị Ngọc Ánh, INITIAL",
        "Nguyễnthị Ngọcánh, JOINED",
        "Nguyễn Thị Ngọc Án h, JOINED"
    })
    void aNameWrittenOtherwiseIsTheSameName(String written, How how) {
        Someone other = CHILD.named(written);

        Match match = CHILD.with(other);

        assertThat(match.verdict()).isEqualTo(Verdict.SAME);
        assertThat(match.reasons()).contains(new Reason(Field.NAME, how));
    }

    @Test
    void aSurnameOfTheSouthIsThatOfTheNorth() {
        Match match = CHILD.named("Vũ Thị Ngọc Ánh").with(CHILD.named("Võ Thị Ngọc Ánh"));

        assertThat(match.verdict()).isEqualTo(Verdict.SAME);
        assertThat(match.reasons()).contains(new Reason(Field.NAME, How.SOUND));
    }

    @Test
    void aDayWrittenWronglyIsToldAsSuch() {
        assertThat(CHILD.with(CHILD.born(2016, 9, 4)).reasons()).contains(new Reason(Field.BORN, How.SWAPPED));
        assertThat(CHILD.with(CHILD.born(2016, 9, 4)).verdict()).isEqualTo(Verdict.SAME);
        assertThat(CHILD.with(CHILD.born(2015, 4, 9)).verdict()).isEqualTo(Verdict.SAME);
        assertThat(CHILD.with(CHILD.born(Born.in(2016))).verdict()).isEqualTo(Verdict.SAME);
        assertThat(CHILD.with(CHILD.born(Born.about(2017))).verdict()).isEqualTo(Verdict.SAME);
        assertThat(CHILD.with(CHILD.born(Born.UNKNOWN)).reasons()).contains(new Reason(Field.BORN, How.UNKNOWN));
    }

    @Test
    void oneParentIsEnoughAndTheTwoMayBeSwapped() {
        assertThat(CHILD.with(CHILD.of("", "Nguyễn Văn Quyết")).verdict()).isEqualTo(Verdict.SAME);
        assertThat(CHILD.with(CHILD.of("Trần Thị Hương", "")).verdict()).isEqualTo(Verdict.SAME);
        Match swapped = CHILD.with(CHILD.of("Nguyễn Văn Quyết", "Trần Thị Hương"));
        assertThat(swapped.verdict()).isEqualTo(Verdict.SAME);
        assertThat(swapped.reasons())
                .contains(new Reason(Field.MOTHER, How.SWAPPED), new Reason(Field.FATHER, How.SWAPPED));
        assertThat(CHILD.with(CHILD.of("T. T. Hương", "N. Quyết")).verdict()).isEqualTo(Verdict.SAME);
    }

    @Test
    void anOldPlaceIsTheNewOneAndADividedOneMayBe() {
        assertThat(CHILD.with(CHILD.at(OLD)).reasons()).contains(new Reason(Field.PLACE, How.SUCCESSOR));
        assertThat(CHILD.with(CHILD.at(DIVIDED)).reasons()).contains(new Reason(Field.PLACE, How.SUCCESSOR));
        assertThat(CHILD.with(CHILD.at(OLD)).verdict()).isEqualTo(Verdict.SAME);
        assertThat(CHILD.with(CHILD.at(ELSEWHERE)).reasons()).contains(new Reason(Field.PLACE, How.DIFFERENT));
        assertThat(CHILD.with(CHILD.at(ELSEWHERE)).verdict()).isEqualTo(Verdict.SAME);
    }

    @Test
    void aPersonalNumberSpeaksLoudest() {
        Someone known = CHILD.numbered("015316001234");
        assertThat(known.with(CHILD.numbered("15316001234")).reasons()).contains(new Reason(Field.NUMBER, How.SAME));
        assertThat(known.with(CHILD.numbered("015316001243")).reasons()).contains(new Reason(Field.NUMBER, How.SLIP));
        assertThat(known.with(CHILD.numbered("")).reasons()).contains(new Reason(Field.NUMBER, How.UNKNOWN));
        Someone almostUnknown = CHILD.of("", "").at(Place.UNKNOWN);
        assertThat(almostUnknown
                        .numbered("015316001234")
                        .with(almostUnknown.numbered("015316001234").born(2015, 3, 1))
                        .verdict())
                .isEqualTo(Verdict.SAME);
    }

    @Test
    void aSexUnknownSpeaksNeitherForNorAgainst() {
        double same = CHILD.with(CHILD).score();
        assertThat(CHILD.with(CHILD.sex(Sex.UNKNOWN)).score()).isLessThan(same);
        assertThat(CHILD.with(CHILD.sex(Sex.UNKNOWN)).score())
                .isGreaterThan(CHILD.with(CHILD.sex(Sex.MALE)).score());
    }

    @Test
    void aRareNameSaysMoreThanACommonOne() {
        double common = CHILD.named("Nguyễn Văn Anh")
                .with(CHILD.named("Nguyễn Văn Anh"))
                .score();
        double rare =
                CHILD.named("Giàng A Sùng").with(CHILD.named("Giàng A Sùng")).score();
        assertThat(rare).isGreaterThan(common + 1);
    }

    @Test
    void theLargerTheRegisterTheMoreIsNeeded() {
        Matching matching = new Matching(Weights.standard());
        Someone bare = CHILD.of("", "").at(Place.UNKNOWN).numbered("015316001234");
        Person one = bare.person();
        Person other = bare.born(2013, 11, 20).person();
        double few = matching.compare(one, other, 20_000).score();
        double many = matching.compare(one, other, 2_000_000).score();
        assertThat(many).isLessThan(few - 5);
    }
}
