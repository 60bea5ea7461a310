package vn.mangnon.planning;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import vn.mangnon.shared.Id;

/** Whom a body's documents mean by a name, as a person put it right. */
public record BodyRule(
        Id<BodyRule> id, UUID keptFor, String name, Set<UUID> organizations, String keptBy, Instant keptAt) {}
