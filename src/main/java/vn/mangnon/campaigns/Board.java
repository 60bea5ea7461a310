package vn.mangnon.campaigns;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import vn.mangnon.campaigns.OwingUnits.Unit;
import vn.mangnon.shared.Id;
import vn.mangnon.units.AreaLevel;
import vn.mangnon.units.Line;

/** Who has done what of a campaign so far: a group for each level, or line at a level, that owes something. */
public record Board(List<Group> groups) {
    public Board {
        groups = List.copyOf(groups);
    }

    /** So much was done, the last on a day. */
    public record Done(long amount, LocalDate last) {}

    /** All units that owe the same works. */
    public record Group(AreaLevel level, Optional<Line> line, List<Work> works, List<Row> rows) {
        /** How many have done enough of a work. */
        public long enough(Work work) {
            return rows.stream().filter(row -> row.enough(work)).count();
        }

        public long amount(Work work) {
            return rows.stream()
                    .flatMap(row -> row.done(work).stream())
                    .mapToLong(Done::amount)
                    .sum();
        }

        public List<Row> without(Work work) {
            return rows.stream().filter(row -> !row.enough(work)).toList();
        }

        /** Who has nothing at all yet. */
        public List<Row> empty() {
            return rows.stream().filter(row -> row.done.isEmpty()).toList();
        }

        public long complete() {
            return rows.stream().filter(row -> row.complete(works)).count();
        }
    }

    /** One unit. @param own whether it is the reader's */
    public record Row(Unit unit, boolean own, Map<Id<Work>, Done> done) {
        public Row {
            done = Map.copyOf(done);
        }

        public UUID id() {
            return unit.id();
        }

        public String name() {
            return unit.name();
        }

        /** Who answers for the unit. */
        public Optional<UUID> body() {
            return unit.body();
        }

        public Optional<Done> done(Work work) {
            return Optional.ofNullable(done.get(work.id()));
        }

        public boolean enough(Work work) {
            return done(work).filter(some -> work.enough(some.amount)).isPresent();
        }

        public boolean complete(List<Work> works) {
            return missing(works) == 0;
        }

        private int missing(List<Work> works) {
            return (int) works.stream().filter(work -> !enough(work)).count();
        }

        /** The day of what was done last. */
        public Optional<LocalDate> last() {
            return done.values().stream().map(Done::last).max(LocalDate::compareTo);
        }
    }

    /** How many works are missing in all, by body: of those that answer for a unit where something is, or for any. */
    Map<UUID, Integer> missing(Optional<UUID> unit) {
        Map<UUID, Integer> missing = missing(row -> true);
        missing.keySet()
                .retainAll(
                        missing(row -> unit.map(row.id()::equals).orElse(true)).keySet());
        return missing;
    }

    private Map<UUID, Integer> missing(Predicate<Row> some) {
        Map<UUID, Integer> missing = new LinkedHashMap<>();
        for (Group group : groups) {
            group.rows.stream().filter(some).forEach(row -> {
                int works = row.missing(group.works);
                row.body().filter(body -> works > 0).ifPresent(body -> missing.merge(body, works, Integer::sum));
            });
        }
        return missing;
    }

    public boolean owesNothing() {
        return groups.isEmpty();
    }

    /** The bodies that answer for the units: who is asked for the closing report. */
    public List<UUID> bodies() {
        return groups.stream()
                .flatMap(group -> group.rows.stream())
                .flatMap(row -> row.unit.body().stream())
                .distinct()
                .toList();
    }
}
