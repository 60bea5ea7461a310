package vn.mangnon.planning.programmes.pages;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.List;
import java.util.stream.Collectors;
import vn.mangnon.planning.programmes.Programme;
import vn.mangnon.planning.programmes.Programme.Row;
import vn.mangnon.planning.programmes.Programme.Serving;
import vn.mangnon.web.Language;
import vn.mangnon.web.Page;

/** A programme across its years. */
public record ProgrammePage(Programme programme, boolean own) implements Page {
    /** "81,5" or "1.200", without zeros nobody wrote. */
    public static String number(Language language, BigDecimal number) {
        NumberFormat format = NumberFormat.getNumberInstance(language.locale());
        format.setMaximumFractionDigits(2);
        return format.format(number);
    }

    /** What serves a target, plan by plan. */
    public List<List<Serving>> byPlan(Row row) {
        return List.copyOf(row.servings().stream()
                .collect(Collectors.groupingBy(Serving::plan, java.util.LinkedHashMap::new, Collectors.toList()))
                .values());
    }
}
