package vn.mangnon.casework;

import static vn.mangnon.casework.CaseState.ASSESSED;
import static vn.mangnon.casework.CaseState.CLOSED;
import static vn.mangnon.casework.CaseState.IN_PLAN;
import static vn.mangnon.casework.CaseState.NOT_SUBSTANTIATED;
import static vn.mangnon.casework.CaseState.NOT_URGENT;
import static vn.mangnon.casework.CaseState.PLAN_DRAFTED;
import static vn.mangnon.casework.CaseState.PROTECTED;
import static vn.mangnon.casework.CaseState.RECEIVED;
import static vn.mangnon.casework.CaseState.REVIEWED;
import static vn.mangnon.casework.CaseState.URGENT;
import static vn.mangnon.casework.CaseState.VERIFIED;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import vn.mangnon.shared.Actor;
import vn.mangnon.shared.Refused;
import vn.mangnon.shared.Role;

/**
 * What may be done in a case: from which states, by whom, and where it leads (Decree 56/2017, articles 25 to 32). Each has the
 * form of its own name. The commune's chairman decides on emergency measures, separation, the plan and the closing.
 */
public enum StepKind {
    INTAKE(false),
    REPORTER(false),
    VERIFICATION(false, RECEIVED) {
        @Override
        CaseState after(CaseState before, Filled filled) {
            return filled.is("outcome", "NOT_SUBSTANTIATED") ? NOT_SUBSTANTIATED : VERIFIED;
        }
    },
    INITIAL_RISK(false, RECEIVED, VERIFIED) {
        @Override
        CaseState after(CaseState before, Filled filled) {
            return filled.is("outcome", "URGENT") ? URGENT : NOT_URGENT;
        }
    },
    EMERGENCY(true, RECEIVED, VERIFIED, URGENT, NOT_URGENT, PROTECTED, ASSESSED, PLAN_DRAFTED, IN_PLAN, REVIEWED) {
        @Override
        CaseState after(CaseState before, Filled filled) {
            return protectedFrom(before);
        }
    },
    SEPARATION(true, RECEIVED, VERIFIED, URGENT, NOT_URGENT, PROTECTED, ASSESSED, PLAN_DRAFTED, IN_PLAN, REVIEWED) {
        @Override
        CaseState after(CaseState before, Filled filled) {
            return protectedFrom(before);
        }
    },
    SEPARATION_END(true, PROTECTED, ASSESSED, PLAN_DRAFTED, IN_PLAN, REVIEWED),
    ASSESSMENT(false, NOT_URGENT, PROTECTED) {
        @Override
        CaseState after(CaseState before, Filled filled) {
            return ASSESSED;
        }
    },
    PLAN(false, ASSESSED) {
        @Override
        CaseState after(CaseState before, Filled filled) {
            return PLAN_DRAFTED;
        }
    },
    MINUTES(false, PLAN_DRAFTED),
    DECISION(true, PLAN_DRAFTED) {
        @Override
        CaseState after(CaseState before, Filled filled) {
            return filled.is("outcome", "APPROVED") ? IN_PLAN : ASSESSED;
        }
    },
    SERVICE(false, IN_PLAN),
    REVIEW(false, IN_PLAN) {
        @Override
        CaseState after(CaseState before, Filled filled) {
            return REVIEWED;
        }
    },
    CLOSURE(true, REVIEWED) {
        /** Both limbs of the test of article 30.1, else a new plan. */
        @Override
        CaseState after(CaseState before, Filled filled) {
            if (!filled.is("outcome", "CLOSED")) {
                return ASSESSED;
            }
            if (!filled.is("noRisk", "YES") || !filled.is("stable", "YES")) {
                throw new Refused("casework.both-limbs");
            }
            return CLOSED;
        }
    },
    POLICE(false, RECEIVED, VERIFIED, URGENT, NOT_URGENT, PROTECTED, ASSESSED, PLAN_DRAFTED, IN_PLAN, REVIEWED),
    NOTE(false, RECEIVED, VERIFIED, URGENT, NOT_URGENT, PROTECTED, ASSESSED, PLAN_DRAFTED, IN_PLAN, REVIEWED);

    private final boolean chairmans;
    private final Set<CaseState> from;

    StepKind(boolean chairmans, CaseState... from) {
        this.chairmans = chairmans;
        this.from = from.length == 0 ? EnumSet.noneOf(CaseState.class) : EnumSet.copyOf(Arrays.asList(from));
    }

    /** Where it leads; by itself nowhere. */
    CaseState after(CaseState before, Filled filled) {
        return before;
    }

    /** What an actor may do next, in the order of the procedure. */
    public static List<StepKind> next(CaseState state, Actor actor) {
        return Arrays.stream(values())
                .filter(kind -> kind.from.contains(state) && kind.isFor(actor))
                .toList();
    }

    /** Whether it is hers to take: what the chairman decides, only a leader does. */
    public boolean isFor(Actor actor) {
        return !chairmans || actor.mayActAs(Role.LEADER);
    }

    /** What only the chairman decides. */
    public boolean chairmans() {
        return chairmans;
    }

    CaseState requireAfter(CaseState before, Filled filled) {
        if (!from.contains(before)) {
            throw new Refused("casework.not-now");
        }
        return after(before, filled);
    }

    private static CaseState protectedFrom(CaseState before) {
        return before.compareTo(ASSESSED) < 0 ? PROTECTED : before;
    }
}
