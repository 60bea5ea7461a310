package vn.mangnon.dues;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;

/**
 * Who answers for a due at any instant, worked out from who owes it, who takes over whom, and what was handed on. By its
 * making it is one body at every instant: the debtor, or whoever took over from it, or to whom that one handed it.
 */
record Accountability(UUID debtor, Map<UUID, Fate> fates, Collection<Handing> handings) {
    /** What becomes of an organization: from when on it is no more, and who then stands in its place. */
    record Fate(Optional<Instant> ended, Optional<UUID> heir) {}

    /** Handed from one to another for a while; of several at once the one made last counts. */
    record Handing(UUID from, UUID to, Instant since, Optional<Instant> until, Instant made) {
        boolean holds(Instant when) {
            return !when.isBefore(since)
                    && until.filter(end -> !when.isBefore(end)).isEmpty();
        }
    }

    /** One body's turn, until the next one's. */
    record Turn(UUID organization, Instant since) {}

    /** The turns from an instant on; the last one never ends. */
    List<Turn> from(Instant now) {
        List<Turn> turns = new ArrayList<>();
        for (Instant since : changes(now)) {
            UUID organization = at(since);
            if (turns.isEmpty() || !turns.getLast().organization.equals(organization)) {
                turns.add(new Turn(organization, since));
            }
        }
        return turns;
    }

    UUID at(Instant when) {
        UUID holder = living(debtor, when);
        Set<UUID> held = new HashSet<>();
        while (held.add(holder)) {
            UUID next = handedOn(holder, when);
            if (held.contains(next)) {
                return holder;
            }
            holder = next;
        }
        return holder;
    }

    /** Itself, or whoever stands in its place once it has ended. Where nobody does, it is still itself. */
    private UUID living(UUID organization, Instant when) {
        UUID now = organization;
        Set<UUID> passed = new HashSet<>();
        while (passed.add(now)) {
            Fate fate = fates.get(now);
            if (fate == null || fate.ended.filter(end -> !when.isBefore(end)).isEmpty() || fate.heir.isEmpty()) {
                return now;
            }
            now = fate.heir.get();
        }
        return organization;
    }

    private UUID handedOn(UUID holder, Instant when) {
        return handings.stream()
                .filter(handing -> handing.from.equals(holder) && handing.holds(when))
                .max(Comparator.comparing(Handing::made))
                .map(handing -> living(handing.to, when))
                .orElse(holder);
    }

    private Set<Instant> changes(Instant now) {
        Set<Instant> changes = new TreeSet<>(Set.of(now));
        fates.values().forEach(fate -> fate.ended.ifPresent(changes::add));
        handings.forEach(handing -> {
            changes.add(handing.since);
            handing.until.ifPresent(changes::add);
        });
        changes.removeIf(change -> change.isBefore(now));
        return changes;
    }
}
