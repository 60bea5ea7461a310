package vn.mangnon.reporting.catalogue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.mangnon.measures.Indicator;
import vn.mangnon.measures.Rule;
import vn.mangnon.measures.ValueKind;
import vn.mangnon.reporting.catalogue.pages.ListPage.Line;
import vn.mangnon.shared.Folded;
import vn.mangnon.shared.Refused;
import vn.mangnon.units.AreaLevel;
import vn.mangnon.web.Form;
import vn.mangnon.web.Language;
import vn.mangnon.web.Messages;
import vn.mangnon.web.Ui;

/** A list of indicators as it is copied out of a spreadsheet: a line of headings, then a line each, parted by tabs. */
final class PastedList {
    /** The headings, as they are called on the page; the order does not matter. */
    static final List<String> COLUMNS = List.of(
            "code",
            "nameVi",
            "nameEn",
            "unitVi",
            "unitEn",
            "rule",
            "valueKind",
            "numerator",
            "denominator",
            "per",
            "unitLevel",
            "direction",
            "axes",
            "sensitive",
            "published",
            "externalCode",
            "codeConfirmed",
            "basisVi",
            "basisEn");

    private static final List<String> TICKED = List.of("sensitive", "published", "codeConfirmed");
    private static final List<String> NO = List.of("", "0", "khong", "no", "false");
    private static final int MOST = 500;

    private final Messages messages;

    PastedList(Messages messages) {
        this.messages = messages;
    }

    /**
     * Each line read as the form of one indicator, with what is wrong; a rate may divide what stands above it.
     *
     * @throws Refused where there are no headings, one is unknown, or there are too many lines
     */
    List<Line> read(String text, Map<String, Indicator> catalogue) {
        List<String> rows = text.lines().filter(row -> !row.isBlank()).toList();
        if (rows.size() < 2 || rows.size() > MOST + 1) {
            throw new Refused("reporting.catalogue.list.size", MOST);
        }
        List<String> columns =
                Arrays.stream(rows.getFirst().split("\t")).map(this::column).toList();
        Map<String, Indicator> known = new HashMap<>(catalogue);
        List<Line> lines = new ArrayList<>();
        for (String row : rows.subList(1, rows.size())) {
            Form form = form(columns, List.of(row.split("\t", -1)));
            Indicator indicator = new IndicatorForm(form, known).read();
            boolean again =
                    lines.stream().anyMatch(line -> line.indicator().code().equals(indicator.code()));
            if (again) {
                form.reject("code", "reporting.catalogue.list.twice");
            }
            known.putIfAbsent(indicator.code(), indicator);
            lines.add(new Line(form, indicator, catalogue.containsKey(indicator.code())));
        }
        return lines;
    }

    private String column(String heading) {
        String folded = Folded.of(heading).text();
        return COLUMNS.stream()
                .filter(name -> name.equalsIgnoreCase(heading.strip()) || called("reporting.catalogue." + name, folded))
                .findFirst()
                .orElseThrow(() -> new Refused("reporting.catalogue.list.heading", heading.strip()));
    }

    private Form form(List<String> columns, List<String> cells) {
        Form form = Form.blank();
        for (int i = 0; i < columns.size(); i++) {
            String name = columns.get(i);
            String cell = i < cells.size() ? cells.get(i).strip() : "";
            if (TICKED.contains(name)) {
                form.with(name, NO.contains(Folded.of(cell).text()) ? "" : "true");
            } else if (name.equals("axes")) {
                form.withAll(
                        name,
                        Arrays.stream(cell.split("[,; ]+"))
                                .filter(axis -> !axis.isEmpty())
                                .toList());
            } else {
                form.with(name, constant(name, cell));
            }
        }
        return form.value("direction").isEmpty() ? form.with("direction", Indicator.Direction.UP) : form;
    }

    /** Choices may be written as the page calls them. */
    private String constant(String name, String cell) {
        Map<String, List<? extends Enum<?>>> choices = new LinkedHashMap<>();
        choices.put("rule", List.of(Rule.values()));
        choices.put("valueKind", List.of(ValueKind.values()));
        choices.put("unitLevel", List.of(AreaLevel.values()));
        choices.put("direction", List.of(Indicator.Direction.values()));
        String folded = Folded.of(cell).text();
        return Optional.ofNullable(choices.get(name))
                .flatMap(constants -> constants.stream()
                        .filter(constant -> called(Ui.keyOf(constant), folded))
                        .findFirst())
                .map(Enum::name)
                .orElse(cell);
    }

    private boolean called(String key, String folded) {
        return Arrays.stream(Language.values())
                .anyMatch(language ->
                        Folded.of(messages.say(language, key)).text().equals(folded));
    }
}
