package vn.mangnon.reporting;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.mangnon.measures.Answer;
import vn.mangnon.measures.Place;
import vn.mangnon.shared.Id;

/**
 * What stands in the cells of a report.
 *
 * @param units the rows of tables that have one for each unit
 */
public record Figures(List<UnitRow> units, Map<Spot, Figure> cells) {
    public Figures {
        units = List.copyOf(units);
        cells = Map.copyOf(cells);
    }

    /** A cell, or the one of a unit's row; of a table with a row for each unit without one, its total. */
    public record Spot(Id<Field> field, Optional<UUID> unit) {
        static Spot of(Field field) {
            return new Spot(field.id(), Optional.empty());
        }

        static Spot of(Field field, UnitRow unit) {
            return new Spot(field.id(), Optional.of(unit.place.id()));
        }
    }

    /** A row of a table that has one for each unit. */
    public record UnitRow(Place place, String name) {}

    public Figure of(Field field) {
        return cells.getOrDefault(Spot.of(field), Figure.NONE);
    }

    public Figure of(Field field, UnitRow unit) {
        return cells.getOrDefault(Spot.of(field, unit), Figure.NONE);
    }

    /** A short text that is the same as long as all cells say the same. */
    public String fingerprint() {
        String said = cells.entrySet().stream()
                .map(cell -> cell.getKey() + "=" + cell.getValue().value().map(BigDecimal::stripTrailingZeros)
                        + cell.getValue().words())
                .sorted()
                .collect(Collectors.joining("\n"));
        return UUID.nameUUIDFromBytes(said.getBytes(StandardCharsets.UTF_8)).toString();
    }

    /** What the ledger of numbers answered to the cells that count for the whole. */
    public Map<Id<Field>, Answer> answers() {
        Map<Id<Field>, Answer> answers = new HashMap<>();
        cells.forEach((spot, figure) -> {
            if (spot.unit.isEmpty()) {
                figure.answer().ifPresent(answer -> answers.put(spot.field, answer));
            }
        });
        return answers;
    }
}
