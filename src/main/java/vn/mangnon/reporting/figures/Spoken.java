package vn.mangnon.reporting.figures;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import vn.mangnon.reporting.figures.FigureTable.Cell;

/** What a picture shows, in a sentence: the largest, the smallest, how many are hidden. The table says the rest. */
final class Spoken {
    private Spoken() {}

    record Named(String name, Cell cell) {
        BigDecimal value() {
            return cell.value().orElse(BigDecimal.ZERO);
        }
    }

    static String of(Wording wording, List<Named> all) {
        List<Named> shown =
                all.stream().filter(one -> one.cell.value().isPresent()).toList();
        List<String> sentences = new ArrayList<>();
        if (shown.isEmpty()) {
            sentences.add(wording.t("reporting.picture.nothing"));
        } else {
            Named most = shown.stream().max(Comparator.comparing(Named::value)).get();
            Named least = shown.stream().min(Comparator.comparing(Named::value)).get();
            sentences.add(wording.t(
                    "reporting.picture.says",
                    most.name,
                    wording.number(most.value()),
                    least.name,
                    wording.number(least.value())));
        }
        long hidden = all.stream().filter(one -> one.cell.hidden()).count();
        if (hidden > 0) {
            sentences.add(wording.t("reporting.picture.hidden", hidden));
        }
        return String.join(" ", sentences);
    }
}
