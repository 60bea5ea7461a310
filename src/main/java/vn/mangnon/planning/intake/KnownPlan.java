package vn.mangnon.planning.intake;

import java.util.Optional;
import java.util.UUID;

/**
 * A plan that a document seems to be.
 *
 * @param likeness percent of the texts alike; empty where number, date and issuer are the same
 */
record KnownPlan(UUID plan, Optional<Integer> likeness) {}
