package vn.mangnon.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.mangnon.shared.Actor;
import vn.mangnon.shared.Refused;
import vn.mangnon.shared.Role;

/** From the first word to the closing. */
class StepKindTest {
    private static final Actor OFFICER = actor(Role.CASEWORKER);
    private static final Actor CHAIRMAN = actor(Role.CASEWORKER, Role.LEADER);

    @Test
    void theWholeWay() {
        CaseState state = CaseState.RECEIVED;
        state = StepKind.VERIFICATION.requireAfter(state, outcome("SUBSTANTIATED"));
        state = StepKind.INITIAL_RISK.requireAfter(state, outcome("URGENT"));
        state = StepKind.EMERGENCY.requireAfter(state, outcome(""));
        state = StepKind.ASSESSMENT.requireAfter(state, outcome(""));
        state = StepKind.PLAN.requireAfter(state, outcome(""));
        state = StepKind.MINUTES.requireAfter(state, outcome(""));
        state = StepKind.DECISION.requireAfter(state, outcome("RETURNED"));
        assertThat(state).isEqualTo(CaseState.ASSESSED);
        state = StepKind.PLAN.requireAfter(state, outcome(""));
        state = StepKind.DECISION.requireAfter(state, outcome("APPROVED"));
        state = StepKind.SERVICE.requireAfter(state, outcome(""));
        state = StepKind.REVIEW.requireAfter(state, outcome(""));
        assertThat(StepKind.CLOSURE.requireAfter(state, outcome("REPLAN"))).isEqualTo(CaseState.ASSESSED);
        assertThat(StepKind.CLOSURE.requireAfter(state, closing("YES", "YES"))).isEqualTo(CaseState.CLOSED);
    }

    @Test
    void oneLimbOfTheTestIsNotEnoughToClose() {
        for (Filled lame : List.of(closing("YES", "NO"), closing("NO", "YES"))) {
            assertThatThrownBy(() -> StepKind.CLOSURE.requireAfter(CaseState.REVIEWED, lame))
                    .isInstanceOf(Refused.class)
                    .hasMessage("casework.both-limbs");
        }
    }

    @Test
    void anEmergencyLaterOnDoesNotUndoThePlan() {
        assertThat(StepKind.EMERGENCY.requireAfter(CaseState.IN_PLAN, outcome("")))
                .isEqualTo(CaseState.IN_PLAN);
    }

    @Test
    void theTwelveHoursRunUntilTheChildIsProtectedOrIsInNoHaste() {
        Set<CaseState> running = EnumSet.noneOf(CaseState.class);
        for (CaseState state : CaseState.values()) {
            if (CaseClock.EMERGENCY.runsIn(state)) {
                running.add(state);
            }
        }
        assertThat(running).containsExactlyInAnyOrder(CaseState.RECEIVED, CaseState.VERIFIED, CaseState.URGENT);
    }

    @ParameterizedTest
    @EnumSource(CaseState.class)
    void anEndedCaseHasNoNextStepAndAnOpenOneHas(CaseState state) {
        assertThat(StepKind.next(state, CHAIRMAN).isEmpty()).isEqualTo(!state.open());
    }

    @ParameterizedTest
    @EnumSource(
            value = StepKind.class,
            names = {"EMERGENCY", "SEPARATION", "SEPARATION_END", "DECISION", "CLOSURE"})
    void whatTheChairmanDecidesAnOfficerDoesNot(StepKind kind) {
        assertThat(kind.isFor(CHAIRMAN)).isTrue();
        assertThat(kind.isFor(OFFICER)).isFalse();
    }

    private static Filled outcome(String outcome) {
        return new Filled(Map.of("outcome", List.of(outcome)));
    }

    private static Filled closing(String noRisk, String stable) {
        return new Filled(Map.of("outcome", List.of("CLOSED"), "noRisk", List.of(noRisk), "stable", List.of(stable)));
    }

    private static Actor actor(Role... roles) {
        return new Actor(new UUID(0, 1), "Lò Văn Thử", new UUID(0, 2), new UUID(0, 2), Set.of(roles));
    }
}
