package vn.mangnon.reporting.figures;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.mangnon.measures.Answer;
import vn.mangnon.measures.Pivot;
import vn.mangnon.measures.Pivots;
import vn.mangnon.measures.Publication;
import vn.mangnon.reporting.figures.FigureTable.Cell;
import vn.mangnon.reporting.figures.FigureTable.Column;
import vn.mangnon.reporting.figures.FigureTable.Row;
import vn.mangnon.reporting.figures.FigureTable.Sort;
import vn.mangnon.shared.Id;
import vn.mangnon.shared.Period;
import vn.mangnon.shared.Refused;
import vn.mangnon.shared.Scope;
import vn.mangnon.units.Area;
import vn.mangnon.units.AreaLevel;
import vn.mangnon.units.Areas;
import vn.mangnon.units.Lines;
import vn.mangnon.units.Surroundings;

/**
 * Answers tables of figures: of areas and bodies within the reader's scope with all that is recorded; of any other what is
 * published, of areas without the small numbers of what is sensitive, of bodies without what is sensitive. Every page, file and
 * interface that shows such tables asks here.
 */
@Component
public class FigureTables {
    private final Pivots pivots;
    private final Publication publication;
    private final Areas areas;
    private final Surroundings surroundings;
    private final Lines lines;

    FigureTables(Pivots pivots, Publication publication, Areas areas, Surroundings surroundings, Lines lines) {
        this.lines = lines;
        this.pivots = pivots;
        this.publication = publication;
        this.areas = areas;
        this.surroundings = surroundings;
    }

    /** @param today the day of today's map */
    public FigureTable of(Scope scope, TableQuestion question, LocalDate today) {
        TablePlace root = question.root();
        boolean open = isWithin(scope, root);
        if (!open && !question.indicators().stream().allMatch(root::publishes)) {
            throw new Refused("reporting.table.not-published");
        }
        List<TablePlace> units = units(question, today);
        Pivot pivot = question.pivot(Stream.concat(units.stream(), Stream.of(root))
                .flatMap(place -> place.counted().stream())
                .toList());
        Map<Pivot.Key, Answer> answers = open ? pivots.answer(scope, pivot) : pivots.published(root.place(), pivot);
        List<Column> columns = question.columns();
        Filling filling = new Filling(pivot, columns, answers, open);
        List<Row> rows = new ArrayList<>(units.stream()
                .map(unit -> new Row(sort(unit), Optional.of(unit), filling.of(unit)))
                .toList());
        if (!units.isEmpty()) {
            filling.remainder(units, root)
                    .ifPresent(cells -> rows.add(new Row(Sort.REMAINDER, Optional.empty(), cells)));
        }
        rows.add(new Row(Sort.TOTAL, Optional.of(root), filling.of(root)));
        FigureTable table = new FigureTable(root, columns, rows, open);
        return open ? table : HideSmall.in(table, question, publication.threshold());
    }

    private boolean isWithin(Scope scope, TablePlace root) {
        return root.area()
                .map(area -> surroundings.isWithin(scope, area))
                .orElseGet(() -> lines.isWithin(scope, new Id<>(root.id())));
    }

    private static Sort sort(TablePlace unit) {
        return switch (unit.place().how()) {
            case AREA, AREA_ITSELF -> Sort.AREA;
            case ORGANIZATION -> Sort.BODY;
            case ORGANIZATION_ITSELF -> Sort.OWN;
        };
    }

    private List<TablePlace> units(TableQuestion question, LocalDate today) {
        if (!question.units()) {
            return List.of();
        }
        return question.root()
                .area()
                .map(area -> below(area, question, today))
                .orElseGet(() -> led(question.root(), question.allDays()));
    }

    private List<TablePlace> below(Area root, TableQuestion question, LocalDate today) {
        AreaLevel below = root.level() == AreaLevel.NATION ? AreaLevel.PROVINCE : AreaLevel.COMMUNE;
        if (root.level().compareTo(below) >= 0) {
            return List.of();
        }
        return question.todaysMap()
                ? areas.within(root.id(), below, today).stream()
                        .map(TablePlace::whole)
                        .toList()
                : surroundings.during(root.id(), below, question.days()).stream()
                        .map(TablePlace::asItWas)
                        .toList();
    }

    /** What the body did itself, then the bodies next below it: together they are the whole. */
    private List<TablePlace> led(TablePlace root, Period days) {
        List<TablePlace> led = lines.led(new Id<>(root.id()), days).stream()
                .map(TablePlace::led)
                .toList();
        return led.isEmpty()
                ? led
                : Stream.concat(Stream.of(root.itself()), led.stream()).toList();
    }

    /** Answers put in their places. */
    private record Filling(Pivot pivot, List<Column> columns, Map<Pivot.Key, Answer> answers, boolean open) {
        private Answer at(TablePlace place, Column column) {
            Pivot.Key key = new Pivot.Key(
                    column.indicator().code(), place.place(), pivot.periods().indexOf(column.period()), column.cell());
            return answers.getOrDefault(key, Answer.of(0, 0, false));
        }

        /** Before a unit began and after it ended there is nothing, which is not nought. */
        List<Cell> of(TablePlace place) {
            return columns.stream()
                    .map(column -> place.countsDuring(column.period()) ? cell(at(place, column), column) : Cell.ABSENT)
                    .toList();
        }

        private Cell cell(Answer answer, Column column) {
            boolean recorded = answer.records() > 0;
            return new Cell(answer.value(column.indicator()), false, answer.estimated(), recorded, open && recorded);
        }

        /** What the units do not make up; nothing where they do, or where figures do not add up at all. */
        Optional<List<Cell>> remainder(List<TablePlace> units, TablePlace root) {
            List<Cell> cells = new ArrayList<>();
            boolean any = false;
            for (Column column : columns) {
                long left = column.indicator().adds()
                        ? at(root, column).quantity()
                                - units.stream()
                                        .mapToLong(unit -> at(unit, column).quantity())
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
