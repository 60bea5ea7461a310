package vn.mangnon.planning.intake;

import java.time.Instant;
import java.util.UUID;
import vn.mangnon.shared.Id;

/** Documents brought in together. */
public record Batch(
        Id<Batch> id, UUID body, String person, Instant receivedAt, int items, int waiting, int read, int asking) {}
