package vn.mangnon.reporting.pages;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.mangnon.measures.Indicator;
import vn.mangnon.measures.MapFigure;
import vn.mangnon.units.Area;
import vn.mangnon.units.Areas.Split;
import vn.mangnon.web.Form;
import vn.mangnon.web.Page;

/**
 * Figures area by area.
 *
 * @param day of the reader
 * @param today whether they stand on today's map
 * @param columns the indicators shown
 */
public record FiguresPage(
        Form form,
        List<Area> choices,
        LocalDate day,
        boolean today,
        List<Indicator> columns,
        List<Indicator> catalogue,
        List<Row> rows,
        List<Split> splits)
        implements Page {
    /** An area, how its figures come to stand there, and the figures by indicator. */
    public record Row(Area area, MapFigure.Way way, Map<String, Long> figures) {}

    private record Key(UUID area, MapFigure.Way way) {}

    /** For a reader whose part of the trees holds no area. */
    public static FiguresPage none(Form form) {
        return new FiguresPage(form, List.of(), LocalDate.EPOCH, false, List.of(), List.of(), List.of(), List.of());
    }

    public static FiguresPage of(
            Form form,
            List<Area> choices,
            LocalDate day,
            boolean today,
            List<String> chosen,
            Map<String, Indicator> catalogue,
            List<MapFigure> figures,
            Map<UUID, Area> names,
            List<Split> splits) {
        Map<Key, Map<String, Long>> byRow = new LinkedHashMap<>();
        for (MapFigure figure : figures) {
            byRow.computeIfAbsent(new Key(figure.area(), figure.way()), key -> new HashMap<>())
                    .merge(figure.indicator(), figure.quantity(), Long::sum);
        }
        List<Row> rows = new ArrayList<>();
        byRow.forEach((key, values) -> {
            Area area = names.get(key.area);
            if (area != null) {
                rows.add(new Row(area, key.way, values));
            }
        });
        rows.sort(Comparator.comparing((Row row) -> row.area.level())
                .thenComparing(row -> row.area.code())
                .thenComparing(row -> row.way));
        List<Indicator> columns = chosen.stream()
                .flatMap(code -> java.util.stream.Stream.ofNullable(catalogue.get(code)))
                .toList();
        return new FiguresPage(form, choices, day, today, columns, List.copyOf(catalogue.values()), rows, splits);
    }

    /** Whether an area has ended by the reader's day. */
    public boolean gone(Area area) {
        return area.validTo() != null && area.validTo().isBefore(day);
    }

    /** The same question, as part of an address. */
    public String asked() {
        StringBuilder asked = new StringBuilder("area=" + form.value("area"));
        asked.append("&first=").append(form.value("first")).append("&last=").append(form.value("last"));
        columns.forEach(column -> asked.append("&indicator=").append(column.code()));
        return asked.toString();
    }

    public long total(Indicator indicator) {
        return rows.stream()
                .mapToLong(row -> row.figures.getOrDefault(indicator.code(), 0L))
                .sum();
    }
}
