package vn.mangnon.reporting;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.json.JsonMapper;
import vn.mangnon.measures.Indicator;
import vn.mangnon.reporting.Figures.UnitRow;
import vn.mangnon.reporting.ReportDesk.Opened;
import vn.mangnon.reporting.Template.PartKind;
import vn.mangnon.shared.Id;
import vn.mangnon.units.Area;

/**
 * A report as the packets that QCVN 125:2021/BTTTT names for the national reporting system. Which packets there are is known;
 * which fields each has is not yet, so they are named as here and the file says so.
 */
final class ReportPackets {
    private final Opened opened;
    private final Area area;
    private final Figures figures;
    private final Map<Id<Part>, String> texts;
    private final Map<String, Indicator> indicators;

    /** @param indicators by code; what the form asks for is among them */
    ReportPackets(
            Opened opened, Area area, Figures figures, Map<Id<Part>, String> texts, Map<String, Indicator> indicators) {
        this.opened = opened;
        this.area = area;
        this.figures = figures;
        this.texts = texts;
        this.indicators = indicators;
    }

    String json() {
        List<Object> packets = List.of(
                packet("REGIME", "Gói tin chế độ báo cáo", regime()),
                packet("PERIOD_CATALOG", "Gói tin danh mục kỳ báo cáo", period()),
                packet("FORM", "Gói tin biểu mẫu báo cáo", form()),
                packet("OUTLINE_FORM", "Gói tin biểu mẫu báo cáo đề cương", outline()),
                packet("INDICATOR_CATALOG", "Gói tin danh mục chỉ tiêu báo cáo", catalogue()),
                packet("DATA", "Gói tin số liệu báo cáo", data()),
                packet("LIST_DATA", "Gói tin số liệu báo cáo danh sách", lists()),
                packet("OUTLINE_SEND", "Gói tin gửi đề cương báo cáo", prose()),
                packet("STATUS", "Gói tin trạng thái báo cáo", status()));
        return JsonMapper.shared()
                .writeValueAsString(
                        map("standard", "QCVN 125:2021/BTTTT", "fieldsConfirmed", false, "packets", packets));
    }

    private static Map<String, Object> packet(String type, String name, Object content) {
        return map("type", type, "name", name, "content", content);
    }

    private Map<String, Object> regime() {
        return map(
                "id", opened.duty().ref().id(),
                "name", opened.duty().name(),
                "what", opened.duty().what(),
                "to", opened.creditor());
    }

    private Map<String, Object> period() {
        return map(
                "round", opened.report().round(),
                "first", opened.report().period().first(),
                "last", opened.report().period().last());
    }

    private Map<String, Object> form() {
        Template template = opened.template();
        return map(
                "id",
                template.series(),
                "edition",
                template.edition(),
                "title",
                template.title(),
                "tables",
                template.tables().stream().map(this::table).toList());
    }

    private Map<String, Object> table(Part part) {
        List<Map<String, Object>> columns = part.columns().stream()
                .map(field -> map("key", field.key(), "headings", field.path(), "title", field.title()))
                .toList();
        List<Map<String, Object>> lines = part.lines().stream()
                .map(line -> map("key", line.key(), "number", line.number(), "label", line.label()))
                .toList();
        return map("key", part.key(), "label", part.label(), "title", part.title(), "columns", columns, "lines", lines);
    }

    private List<Map<String, Object>> outline() {
        return opened.template().parts().stream()
                .filter(part -> part.kind() != PartKind.TABLE)
                .map(part -> map("key", part.key(), "label", part.label(), "title", part.title()))
                .toList();
    }

    private List<Map<String, Object>> catalogue() {
        return opened.template().fields().stream()
                .flatMap(field -> field.indicator().stream())
                .distinct()
                .flatMap(code -> Optional.ofNullable(indicators.get(code)).stream())
                .map(indicator -> map(
                        "code", indicator.code(),
                        "externalCode", indicator.externalCode(),
                        "externalCodeConfirmed", indicator.codeConfirmed(),
                        "name", indicator.nameVi(),
                        "unit", indicator.unitVi(),
                        "rule", indicator.rule()))
                .toList();
    }

    private Map<String, Object> data() {
        List<Map<String, Object>> cells = new ArrayList<>();
        for (Part part : opened.template().tables()) {
            for (Field field : part.fields()) {
                cells.add(cell(part, field, figures.of(field)));
            }
        }
        return map(
                "organization",
                opened.body().id(),
                "name",
                opened.body().name(),
                "areaCode",
                area.code(),
                "cells",
                cells);
    }

    /** Of tables with a row for each unit. */
    private List<Map<String, Object>> lists() {
        List<Map<String, Object>> rows = new ArrayList<>();
        for (Part part : opened.template().tables()) {
            if (part.is(Part.Shape.UNITS)) {
                for (UnitRow unit : figures.units()) {
                    List<Map<String, Object>> cells = part.fields().stream()
                            .map(field -> cell(part, field, figures.of(field, unit)))
                            .toList();
                    rows.add(map("unit", unit.place().id(), "name", unit.name(), "cells", cells));
                }
            }
        }
        return rows;
    }

    /** A number, what was typed, or why there is none. */
    private static Map<String, Object> cell(Part part, Field field, Figure figure) {
        Map<String, Object> cell = map("table", part.key(), "column", field.key());
        field.line()
                .flatMap(id -> part.lines().stream()
                        .filter(line -> line.id().equals(id))
                        .findFirst())
                .ifPresent(line -> cell.put("line", line.key()));
        field.indicator().ifPresent(indicator -> cell.put("indicator", indicator));
        figure.value().ifPresentOrElse(value -> cell.put("value", value), () -> cell.put("text", figure.words()));
        if (figure.answer().filter(answer -> answer.estimated()).isPresent()) {
            cell.put("estimated", true);
        }
        return cell;
    }

    private List<Map<String, Object>> prose() {
        return opened.template().narratives().stream()
                .map(part -> map("key", part.key(), "text", texts.getOrDefault(part.id(), "")))
                .toList();
    }

    private Map<String, Object> status() {
        return map(
                "report",
                opened.report().id(),
                "state",
                opened.report().state(),
                "turn",
                opened.report().turn());
    }

    /** Keys and values in turn; ids and days as they are written. */
    private static Map<String, Object> map(Object... pairs) {
        Map<String, Object> map = new LinkedHashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            Object value = pairs[i + 1];
            boolean plain = value instanceof Number
                    || value instanceof Boolean
                    || value instanceof List
                    || value instanceof Map;
            map.put(pairs[i].toString(), plain ? value : value.toString());
        }
        return map;
    }
}
