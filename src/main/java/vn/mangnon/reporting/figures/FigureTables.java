package vn.mangnon.reporting.figures;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.mangnon.measures.Answer;
import vn.mangnon.measures.Indicator;
import vn.mangnon.measures.Pivot;
import vn.mangnon.measures.Pivots;
import vn.mangnon.measures.Publication;
import vn.mangnon.reporting.figures.FigureTable.Cell;
import vn.mangnon.reporting.figures.FigureTable.Column;
import vn.mangnon.reporting.figures.FigureTable.Row;
import vn.mangnon.reporting.figures.FigureTable.Sort;
import vn.mangnon.shared.Period;
import vn.mangnon.shared.Refused;
import vn.mangnon.shared.Scope;
import vn.mangnon.units.Area;
import vn.mangnon.units.AreaLevel;
import vn.mangnon.units.Areas;
import vn.mangnon.units.Surroundings;

/**
 * Answers tables of figures: of areas within the reader's scope with all that is recorded; of any other area what is
 * published, without the small numbers of what is sensitive. Every page, file and interface that shows such tables asks here.
 */
@Component
public class FigureTables {
    private final Pivots pivots;
    private final Publication publication;
    private final Areas areas;
    private final Surroundings surroundings;

    FigureTables(Pivots pivots, Publication publication, Areas areas, Surroundings surroundings) {
        this.pivots = pivots;
        this.publication = publication;
        this.areas = areas;
        this.surroundings = surroundings;
    }

    /** @param today the day of today's map */
    public FigureTable of(Scope scope, TableQuestion question, LocalDate today) {
        boolean open = surroundings.isWithin(scope, question.root());
        if (!open && !question.indicators().stream().allMatch(Indicator::published)) {
            throw new Refused("reporting.table.not-published");
        }
        List<Area> units = units(question, today);
        List<Pivot.At> places = new ArrayList<>(units.stream()
                .map(unit -> question.todaysMap() ? Pivot.At.whole(unit.id()) : Pivot.At.asItWas(unit))
                .toList());
        places.add(Pivot.At.whole(question.root().id()));
        Pivot pivot = question.pivot(places);
        Map<Pivot.Key, Answer> answers = open ? pivots.answer(scope, pivot) : pivots.published(question.root(), pivot);
        List<Column> columns = question.columns();
        Filling filling = new Filling(pivot, columns, answers, open);
        List<Row> rows = new ArrayList<>(units.stream()
                .map(unit -> new Row(Sort.AREA, Optional.of(unit), filling.of(unit, question.todaysMap())))
                .toList());
        if (!units.isEmpty()) {
            filling.remainder(units, question.root().id().value())
                    .ifPresent(cells -> rows.add(new Row(Sort.REMAINDER, Optional.empty(), cells)));
        }
        rows.add(new Row(
                Sort.TOTAL,
                Optional.of(question.root()),
                filling.of(question.root().id().value())));
        FigureTable table = new FigureTable(question.root(), columns, rows, open);
        return open ? table : HideSmall.in(table, question, publication.threshold());
    }

    private List<Area> units(TableQuestion question, LocalDate today) {
        if (!question.units()) {
            return List.of();
        }
        AreaLevel below = question.root().level() == AreaLevel.NATION ? AreaLevel.PROVINCE : AreaLevel.COMMUNE;
        if (question.root().level().compareTo(below) >= 0) {
            return List.of();
        }
        return question.todaysMap()
                ? areas.within(question.root().id(), below, today)
                : surroundings.during(question.root().id(), below, question.days());
    }

    /** Answers put in their places. */
    private record Filling(Pivot pivot, List<Column> columns, Map<Pivot.Key, Answer> answers, boolean open) {
        private Answer at(UUID place, Column column) {
            Pivot.Key key = new Pivot.Key(
                    column.indicator().code(), place, pivot.periods().indexOf(column.period()), column.cell());
            return answers.getOrDefault(key, Answer.of(0, 0, false));
        }

        List<Cell> of(UUID place) {
            return columns.stream()
                    .map(column -> cell(at(place, column), column))
                    .toList();
        }

        /** Before a unit began and after it ended there is nothing, which is not nought. */
        List<Cell> of(Area unit, boolean todaysMap) {
            return columns.stream()
                    .map(column -> todaysMap || overlaps(unit, column.period())
                            ? cell(at(unit.id().value(), column), column)
                            : Cell.ABSENT)
                    .toList();
        }

        private static boolean overlaps(Area unit, Period days) {
            return (unit.validFrom() == null || !unit.validFrom().isAfter(days.last()))
                    && (unit.validTo() == null || !unit.validTo().isBefore(days.first()));
        }

        private Cell cell(Answer answer, Column column) {
            boolean recorded = answer.records() > 0;
            return new Cell(answer.value(column.indicator()), false, answer.estimated(), recorded, open && recorded);
        }

        /** What the units do not make up; nothing where they do, or where figures do not add up at all. */
        Optional<List<Cell>> remainder(List<Area> units, UUID root) {
            List<Cell> cells = new ArrayList<>();
            boolean any = false;
            for (Column column : columns) {
                long left = column.indicator().adds()
                        ? at(root, column).quantity()
                                - units.stream()
                                        .mapToLong(unit ->
                                                at(unit.id().value(), column).quantity())
                                        .sum()
                        : 0;
                any |= left != 0;
                cells.add(new Cell(
                        column.indicator().adds() ? Optional.of(BigDecimal.valueOf(left)) : Optional.empty(),
                        false,
                        false,
                        left != 0,
                        false));
            }
            return any ? Optional.of(cells) : Optional.empty();
        }
    }
}
