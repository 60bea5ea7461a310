package vn.mangnon.reporting;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a cell holds, as the columns it is kept in. */
record HoldsRow(Map<String, @Nullable Object> parameters) {
    private static final List<String> COLUMNS = List.of(
            "indicator",
            "source",
            "window",
            "formula",
            "typed",
            "least",
            "most",
            "required",
            "atMost",
            "compared",
            "addsUp",
            "words");

    static HoldsRow of(Holds holds) {
        Map<String, @Nullable Object> row = new HashMap<>();
        COLUMNS.forEach(column -> row.put(column, null));
        row.put("cell", 0);
        switch (holds) {
            case Holds.Open open -> row.put("holds", "OPEN");
            case Holds.Counted counted -> {
                row.put("holds", "COUNTED");
                row.put("indicator", counted.indicator());
                row.put("source", counted.source().map(Enum::name).orElse(null));
                row.put("cell", counted.cell());
                row.put("window", counted.window().name());
            }
            case Holds.Reckoned reckoned -> {
                row.put("holds", "RECKONED");
                row.put("formula", reckoned.formula());
            }
            case Holds.Typed typed -> {
                row.put("holds", "TYPED");
                row.put("typed", typed.number() ? "NUMBER" : "TEXT");
                row.put("least", typed.least().orElse(null));
                row.put("most", typed.most().orElse(null));
                row.put("required", typed.required());
                row.put("atMost", typed.atMost());
                row.put("compared", typed.compared().orElse(null));
                row.put("addsUp", typed.addsUp());
            }
            case Holds.Fixed fixed -> {
                row.put("holds", "FIXED");
                row.put("words", fixed.words());
            }
        }
        return new HoldsRow(row);
    }
}
