package vn.mangnon.journeys;

import com.microsoft.playwright.Locator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The figures of a report's tables as they stand on its page. */
final class Figures {
    private Figures() {}

    /** By table, group and column; what is not counted is empty. */
    static Map<String, String> of(Visitor visitor) {
        Map<String, String> figures = new LinkedHashMap<>();
        List<Locator> tables = visitor.page().locator("table.form").all();
        for (int i = 0; i < tables.size(); i++) {
            for (Locator cell : tables.get(i).locator("tbody td").all()) {
                String column = cell.locator(".phone")
                        .textContent()
                        .replaceAll("\\s+", " ")
                        .strip();
                Locator figure = cell.locator("a.figure");
                figures.put(i + 1 + " · " + column, figure.count() == 0 ? "" : figure.textContent());
            }
        }
        return figures;
    }

    static List<String> row(Visitor visitor) {
        return List.copyOf(of(visitor).values());
    }
}
