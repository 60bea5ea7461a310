package vn.mangnon.casework;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * A case offered to another body. Who sends it answers for it until the other takes it.
 *
 * @param words why, opened
 * @param answer why not, opened; empty where it was taken or not answered yet
 */
public record HandOver(
        UUID id,
        UUID from,
        UUID to,
        Instant askedAt,
        UUID askedBy,
        String words,
        Optional<Instant> answeredAt,
        Optional<Boolean> accepted,
        String answer) {}
