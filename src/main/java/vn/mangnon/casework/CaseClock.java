package vn.mangnon.casework;

import static vn.mangnon.casework.CaseState.ASSESSED;
import static vn.mangnon.casework.CaseState.NOT_URGENT;
import static vn.mangnon.casework.CaseState.PLAN_DRAFTED;
import static vn.mangnon.casework.CaseState.PROTECTED;
import static vn.mangnon.casework.CaseState.RECEIVED;
import static vn.mangnon.casework.CaseState.URGENT;
import static vn.mangnon.casework.CaseState.VERIFIED;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** What runs while a case stands in some states; how long is data. */
public enum CaseClock {
    /** until the body a case is handed to takes it or refuses */
    ACCEPTANCE,
    /** from receipt, by the clock (Decree 56/2017, articles 26.3 and 31.1) */
    EMERGENCY(RECEIVED, VERIFIED, URGENT),
    PLAN_DRAFT(NOT_URGENT, PROTECTED, ASSESSED),
    PLAN_APPROVAL(NOT_URGENT, PROTECTED, ASSESSED, PLAN_DRAFTED),
    /** until a separation is ended (article 32) */
    SEPARATION;

    private final Set<CaseState> in;

    CaseClock(CaseState... in) {
        this.in = in.length == 0 ? EnumSet.noneOf(CaseState.class) : EnumSet.copyOf(Arrays.asList(in));
    }

    /** Those that a case's state decides about. */
    static List<CaseClock> ofStates() {
        return Arrays.stream(values()).filter(clock -> !clock.in.isEmpty()).toList();
    }

    boolean runsIn(CaseState state) {
        return in.contains(state);
    }
}
