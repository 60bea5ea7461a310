package vn.mangnon.activities;

import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import vn.mangnon.shared.Refused;

/**
 * The children who attended: a whole, and its parts by sex and by age where they were counted. Whole and parts are one
 * object: parts that do not add up to the whole are refused; parts without a whole make it.
 *
 * @param parts by {@link Part}; of an axis either all or none
 */
public record Attendance(OptionalLong whole, Map<Part, Long> parts) {
    public static final Attendance NOBODY_COUNTED = new Attendance(OptionalLong.empty(), Map.of());

    /** The parts that are asked for; the cell is the one measures knows it by. */
    public enum Part {
        BOYS("sex", 1),
        GIRLS("sex", 2),
        UNDER_6("age", 3),
        FROM_6_TO_10("age", 4),
        FROM_11_TO_15("age", 5);

        private final String axis;
        private final int cell;

        Part(String axis, int cell) {
            this.axis = axis;
            this.cell = cell;
        }

        public String axis() {
            return axis;
        }

        int cell() {
            return cell;
        }

        /** The form field it is typed in. */
        public String field() {
            return "children." + name();
        }
    }

    public Attendance {
        parts = Map.copyOf(parts);
        for (String axis : List.of("sex", "age")) {
            OptionalLong sum = sum(parts, axis);
            if (whole.isPresent() && sum.isPresent() && whole.getAsLong() != sum.getAsLong()) {
                throw new Refused("activities.attendance." + axis, sum.getAsLong(), whole.getAsLong());
            }
            whole = whole.isPresent() ? whole : sum;
        }
        for (String axis : List.of("sex", "age")) {
            OptionalLong sum = sum(parts, axis);
            if (sum.isPresent() && sum.getAsLong() != whole.orElse(0)) {
                throw new Refused("activities.attendance." + axis, sum.getAsLong(), whole.orElse(0));
            }
        }
    }

    public OptionalLong part(Part part) {
        Long children = parts.get(part);
        return children == null ? OptionalLong.empty() : OptionalLong.of(children);
    }

    private static OptionalLong sum(Map<Part, Long> parts, String axis) {
        List<Long> counted = parts.entrySet().stream()
                .filter(part -> part.getKey().axis.equals(axis))
                .map(Map.Entry::getValue)
                .toList();
        return counted.isEmpty()
                ? OptionalLong.empty()
                : OptionalLong.of(counted.stream().mapToLong(Long::longValue).sum());
    }
}
