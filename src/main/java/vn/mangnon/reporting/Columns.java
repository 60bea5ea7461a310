package vn.mangnon.reporting;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.mangnon.measures.Answer;
import vn.mangnon.reporting.Figures.Spot;
import vn.mangnon.shared.Period;

/** The cells of a report as the arrays of the one statement that keeps them. */
final class Columns {
    private final List<UUID> fields = new ArrayList<>();
    private final List<@Nullable UUID> units = new ArrayList<>();
    private final List<@Nullable String> indicators = new ArrayList<>();
    private final List<@Nullable String> sources = new ArrayList<>();
    private final List<@Nullable String> firsts = new ArrayList<>();
    private final List<@Nullable String> lasts = new ArrayList<>();
    private final List<Integer> parts = new ArrayList<>();
    private final List<@Nullable Long> quantities = new ArrayList<>();
    private final List<@Nullable Long> below = new ArrayList<>();
    private final List<@Nullable BigDecimal> shown = new ArrayList<>();
    private final List<Long> records = new ArrayList<>();
    private final List<Boolean> estimated = new ArrayList<>();
    private final List<@Nullable String> formulas = new ArrayList<>();
    private final List<@Nullable String> typed = new ArrayList<>();
    private final List<@Nullable String> whys = new ArrayList<>();

    void add(Period period, Spot spot, Field field, Figure figure) {
        fields.add(spot.field().value());
        units.add(spot.unit().orElse(null));
        indicators.add(field.indicator().orElse(null));
        sources.add(field.source().map(Enum::name).orElse(null));
        boolean counted = field.holds() instanceof Holds.Counted;
        Period days =
                field.holds() instanceof Holds.Counted asks ? asks.window().of(period) : period;
        firsts.add(counted ? days.first().toString() : null);
        lasts.add(counted ? days.last().toString() : null);
        parts.add(field.holds() instanceof Holds.Counted asks ? asks.cell() : 0);
        quantities.add(figure.answer().map(Answer::quantity).orElse(null));
        below.add(figure.answer()
                .filter(answer -> answer.of().isPresent())
                .map(answer -> answer.of().getAsLong())
                .orElse(null));
        shown.add(figure.value().orElse(null));
        records.add(figure.answer().map(Answer::records).orElse(0L));
        estimated.add(figure.answer().map(Answer::estimated).orElse(false));
        formulas.add(field.holds() instanceof Holds.Reckoned(String text) ? text : null);
        typed.add(field.typed() ? figure.words() : null);
        whys.add(figure.why().orElse(null));
    }

    Map<String, Object> parameters() {
        return Map.ofEntries(
                Map.entry("fields", fields.toArray(UUID[]::new)),
                Map.entry("units", units.toArray(UUID[]::new)),
                Map.entry("indicators", indicators.toArray(String[]::new)),
                Map.entry("sources", sources.toArray(String[]::new)),
                Map.entry("firsts", firsts.toArray(String[]::new)),
                Map.entry("lasts", lasts.toArray(String[]::new)),
                Map.entry("parts", parts.toArray(Integer[]::new)),
                Map.entry("quantities", quantities.toArray(Long[]::new)),
                Map.entry("below", below.toArray(Long[]::new)),
                Map.entry("shown", shown.toArray(BigDecimal[]::new)),
                Map.entry("records", records.toArray(Long[]::new)),
                Map.entry("estimated", estimated.toArray(Boolean[]::new)),
                Map.entry("formulas", formulas.toArray(String[]::new)),
                Map.entry("typed", typed.toArray(String[]::new)),
                Map.entry("whys", whys.toArray(String[]::new)));
    }
}
