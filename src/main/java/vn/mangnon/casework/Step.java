package vn.mangnon.casework;

import java.time.Instant;
import java.util.UUID;

/**
 * Something done in a case, never changed.
 *
 * @param filled what was written, opened
 */
public record Step(
        UUID id, StepKind kind, CaseForm form, Instant takenAt, UUID organization, UUID person, Filled filled) {}
