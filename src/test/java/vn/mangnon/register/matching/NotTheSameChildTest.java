package vn.mangnon.register.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Children who are easily taken for one. */
class NotTheSameChildTest {
    private static final Someone CHILD = Someone.child();
    private static final Place NEXT_COMMUNE = new Place("02791", List.of("02791"), "15");

    @ParameterizedTest
    @ValueSource(strings = {"Nguyễn Thị Ngọc Bích", "Nguyễn Thị Hồng", "Nguyễn Ngọc Minh Châu"})
    void twinsAgreeInAllButTheirGivenName(String twin) {
        Match match = CHILD.with(CHILD.named(twin));

        assertThat(match.verdict()).isEqualTo(Verdict.DIFFERENT);
        assertThat(match.reasons()).contains(new Reason(Field.RECORD, How.LIKE_SIBLINGS));
    }

    @Test
    void twinsOfOtherSexWithOneLetterBetweenThemAreNotTakenForSure() {
        Match match = CHILD.named("Nguyễn Ngọc Loan")
                .with(CHILD.named("Nguyễn Ngọc Lan").sex(Sex.MALE));

        assertThat(match.verdict()).isNotEqualTo(Verdict.SAME);
    }

    @Test
    void brothersAndSistersAreTwo() {
        Match match = CHILD.with(CHILD.named("Nguyễn Thị Hạnh").born(2018, 11, 2));

        assertThat(match.verdict()).isEqualTo(Verdict.DIFFERENT);
    }

    @Test
    void namesakesOfOneDayNeedMoreThanNameAndDay() {
        Someone namesake = CHILD.of("Phạm Thị Dung", "Nguyễn Bá Lộc");

        assertThat(CHILD.with(namesake.at(NEXT_COMMUNE)).verdict()).isEqualTo(Verdict.DIFFERENT);
        assertThat(CHILD.with(namesake).verdict()).isNotEqualTo(Verdict.SAME);
        assertThat(CHILD.with(namesake.at(NEXT_COMMUNE)).reasons())
                .contains(new Reason(Field.RECORD, How.LIKE_NAMESAKES));
    }

    @Test
    void namesakesOfWhomNothingElseIsKnownAreNotTakenForSure() {
        Someone bare = CHILD.of("", "").at(Place.UNKNOWN);

        assertThat(bare.with(bare).verdict()).isNotEqualTo(Verdict.SAME);
    }

    @Test
    void twoPersonalNumbersAreTwoChildren() {
        Someone bare = CHILD.of("", "");

        assertThat(bare.numbered("015316001234")
                        .with(bare.numbered("015316007788"))
                        .verdict())
                .isNotEqualTo(Verdict.SAME);
    }

    @Test
    void strangersAreStrangers() {
        Someone stranger =
                CHILD.named("Lê Hoàng Nam").born(2012, 1, 30).sex(Sex.MALE).of("Vũ Thị Mai", "Lê Văn Tám");

        assertThat(CHILD.with(stranger.at(NEXT_COMMUNE)).score()).isLessThan(-20);
    }
}
