package vn.mangnon.planning.approval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.mangnon.planning.approval.Authority.Field;
import vn.mangnon.planning.approval.Authority.Manner;
import vn.mangnon.shared.Id;
import vn.mangnon.shared.Refused;

/** Who may decide, from when to when (Decree 30/2020/NĐ-CP, art. 13). */
class AuthorityTest {
    private static final UUID BODY = new UUID(1, 1);
    private static final LocalDate DAY = LocalDate.of(2024, 1, 1);

    private static final Authority HEAD = head(DAY, Optional.of(DAY.plusDays(365)));

    @Test
    void itStandsFromItsFirstDayToItsLastAndNoLonger() {
        for (int first = -3; first <= 3; first++) {
            for (int last = first; last <= 3; last++) {
                Authority authority = head(DAY.plusDays(first), Optional.of(DAY.plusDays(last)));
                for (int day = -5; day <= 5; day++) {
                    assertThat(authority.on(DAY.plusDays(day))).isEqualTo(first <= day && day <= last);
                }
            }
        }
        assertThat(head(DAY, Optional.empty()).on(DAY.plusYears(50))).isTrue();
    }

    @Test
    void endedTodayItDecidesNothingTomorrow() {
        Authority ended = head(DAY, Optional.empty()).until(DAY.plusDays(10));
        assertThat(ended.on(DAY.plusDays(10))).isTrue();
        assertThat(ended.on(DAY.plusDays(11))).isFalse();
    }

    @Test
    void anAuthorisationIsLimitedInTime() {
        refused("planning.authority.unlimited", () -> authorised(DAY, Optional.empty(), HEAD));
        refused(
                "planning.authority.grantor",
                () -> authority(Manner.AUTHORISED, DAY, Optional.of(DAY), Optional.empty()));
        refused(
                "planning.authority.grantor",
                () -> authority(Manner.DEPUTY, DAY, Optional.empty(), Optional.of(HEAD.id())));
        refused("shared.period.backwards", () -> head(DAY, Optional.of(DAY.minusDays(1))));
    }

    @Test
    void whoWasAuthorisedCannotAuthoriseAnother() {
        Authority second = authorised(DAY, Optional.of(DAY.plusDays(30)), HEAD);
        refused(
                "planning.authority.passed-on",
                () -> authorised(DAY, Optional.of(DAY.plusDays(10)), second).grantedBy(second));
        Authority deputy = authority(Manner.DEPUTY, DAY, Optional.empty(), Optional.empty());
        refused(
                "planning.authority.grantor",
                () -> authorised(DAY, Optional.of(DAY), deputy).grantedBy(deputy));
    }

    @Test
    void anAuthorisationLastsNoLongerThanTheHeadsOwn() {
        Random random = new Random(1);
        for (int i = 0; i < 2_000; i++) {
            int from = random.nextInt(-30, 400);
            int to = from + random.nextInt(0, 400);
            Authority granted = authorised(DAY.plusDays(from), Optional.of(DAY.plusDays(to)), HEAD);
            if (from >= 0 && to <= 365) {
                assertThat(granted.grantedBy(HEAD)).isEqualTo(granted);
            } else {
                refused("planning.authority.longer", () -> granted.grantedBy(HEAD));
            }
        }
    }

    private static void refused(String key, org.assertj.core.api.ThrowableAssert.ThrowingCallable deed) {
        assertThatThrownBy(deed).isInstanceOf(Refused.class).hasMessage(key);
    }

    private static Authority head(LocalDate first, Optional<LocalDate> last) {
        return authority(Manner.HEAD, first, last, Optional.empty());
    }

    private static Authority authorised(LocalDate first, Optional<LocalDate> last, Authority by) {
        return authority(Manner.AUTHORISED, first, last, Optional.of(by.id()));
    }

    private static Authority authority(
            Manner manner, LocalDate first, Optional<LocalDate> last, Optional<Id<Authority>> by) {
        return new Authority(Id.fresh(), BODY, BODY, "Chủ tịch", manner, Field.ANY, first, last, "Luật thử", by, 1);
    }
}
