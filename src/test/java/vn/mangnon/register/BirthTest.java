package vn.mangnon.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import vn.mangnon.shared.Refused;

/** A child is under 16; what is not known to the day counts as late as it may be. */
class BirthTest {
    private static final LocalDate TODAY = LocalDate.of(2024, 6, 20);

    @Test
    void sheIsAChildUntilTheDayBeforeHerSixteenthBirthday() {
        Birth birth = Birth.on(LocalDate.of(2008, 6, 21));
        assertThat(birth.sixteenOn()).isEqualTo(LocalDate.of(2024, 6, 21));
        assertThatCode(() -> birth.requireChild(TODAY)).doesNotThrowAnyException();
        assertThatThrownBy(() -> birth.requireChild(TODAY.plusDays(1))).isInstanceOf(Refused.class);
    }

    @Test
    void anEstimatedYearIsTakenAsItsLastDay() {
        assertThat(Birth.in(2008).sixteenOn()).isEqualTo(LocalDate.of(2024, 12, 31));
        assertThatCode(() -> Birth.in(2008).requireChild(TODAY)).doesNotThrowAnyException();
        assertThat(Birth.in(2016).age(TODAY)).isEqualTo(7);
    }

    @Test
    void whoIsNotBornYetAndWhoIsSeventeenIsRefused() {
        assertThatThrownBy(() -> Birth.on(TODAY.plusDays(1)).requireChild(TODAY))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.key()).isEqualTo("register.birth.future"));
        assertThatThrownBy(() -> Birth.in(2025).requireChild(TODAY)).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> Birth.on(LocalDate.of(2007, 1, 1)).requireChild(TODAY))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.arguments()).containsExactly(17));
        assertThatCode(() -> Birth.on(TODAY).requireChild(TODAY)).doesNotThrowAnyException();
    }

    @Test
    void aChildBornOnALeapDayTurnsSixteenOnTheLeapDay() {
        assertThat(Birth.on(LocalDate.of(2008, 2, 29)).sixteenOn()).isEqualTo(LocalDate.of(2024, 2, 29));
    }
}
