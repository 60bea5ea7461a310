package vn.mangnon.planning;

import java.util.Collection;
import java.util.Optional;
import java.util.UUID;

/** What leans on tasks and targets of plans, by module: while there is any, they cannot be deleted. One bean a module. */
public interface Dependants {
    /** The first thing of this module that leans on one of these tasks; the key's sentence says why it cannot go. */
    Optional<Dependant> on(Collection<UUID> tasks);

    /** So many of something. */
    record Dependant(String key, long count) {}
}
