package vn.mangnon.activities.sheets;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import vn.mangnon.activities.sheets.Column.Content;
import vn.mangnon.documents.excel.ExcelRow;
import vn.mangnon.documents.excel.ExcelSheet;
import vn.mangnon.shared.Period;
import vn.mangnon.shared.Refused;

/**
 * What a workbook knows about itself, kept in a hidden sheet of three columns: whose it is, of which days, which columns
 * it has and what its lists offer.
 *
 * @param id by which rows without a key of their own are told apart, and what was saved from it is remembered
 */
record SheetHead(
        UUID id,
        UUID body,
        String name,
        Period period,
        List<Column> columns,
        List<Choice> areas,
        List<Choice> plans,
        List<Choice> kinds) {
    static final String SHEET = "mangnon";
    private static final String FORMAT = "1";

    /** A line of the hidden sheet. */
    record Line(String tag, String code, String label) {}

    List<Line> lines() {
        List<Line> lines = new ArrayList<>();
        lines.add(new Line("format", FORMAT, ""));
        lines.add(new Line("workbook", id.toString(), ""));
        lines.add(new Line("body", body.toString(), name));
        lines.add(new Line("first", period.first().toString(), ""));
        lines.add(new Line("last", period.last().toString(), ""));
        columns.forEach(
                column -> lines.add(new Line("column:" + column.content().name(), column.field(), column.heading())));
        areas.forEach(choice -> lines.add(new Line("area", choice.code(), choice.label())));
        plans.forEach(choice -> lines.add(new Line("plan", choice.code(), choice.label())));
        kinds.forEach(choice -> lines.add(new Line("kind", choice.code(), choice.label())));
        lines.add(new Line("checksum", sum(lines), ""));
        return lines;
    }

    /** Reads it back; a file that has no such sheet, or another format of it, or a damaged one, is refused. */
    static SheetHead of(List<ExcelSheet> sheets) {
        ExcelSheet sheet = sheets.stream()
                .filter(one -> one.name().strip().equalsIgnoreCase(SHEET))
                .findFirst()
                .orElseThrow(() -> new Refused("activities.sheets.not-ours"));
        List<Line> lines =
                new ArrayList<>(sheet.rows().stream().map(SheetHead::line).toList());
        if (!only(lines, "format").equals(FORMAT)) {
            throw new Refused("activities.sheets.other-format");
        }
        String sum = only(lines, "checksum");
        lines.removeIf(line -> line.tag.equals("checksum"));
        if (!sum.equals(sum(lines))) {
            throw new Refused("activities.sheets.head-damaged");
        }
        return new SheetHead(
                UUID.fromString(only(lines, "workbook")),
                UUID.fromString(only(lines, "body")),
                lines.get(2).label,
                new Period(LocalDate.parse(only(lines, "first")), LocalDate.parse(only(lines, "last"))),
                columns(lines),
                choices(lines, "area"),
                choices(lines, "plan"),
                choices(lines, "kind"));
    }

    private static Line line(ExcelRow row) {
        return new Line(row.text(0), row.text(1), row.text(2));
    }

    private static String only(List<Line> lines, String tag) {
        return lines.stream()
                .filter(line -> line.tag.equals(tag))
                .map(Line::code)
                .findFirst()
                .orElseThrow(() -> new Refused("activities.sheets.head-damaged"));
    }

    private static List<Column> columns(List<Line> lines) {
        return lines.stream()
                .filter(line -> line.tag.startsWith("column:"))
                .map(line -> new Column(line.code, line.label, Content.valueOf(line.tag.substring(7))))
                .toList();
    }

    private static List<Choice> choices(List<Line> lines, String tag) {
        return lines.stream()
                .filter(line -> line.tag.equals(tag))
                .map(line -> new Choice(line.code, line.label))
                .toList();
    }

    private static String sum(List<Line> lines) {
        return digest(lines.stream()
                .map(line -> line.tag + "\t" + line.code + "\t" + Choice.plain(line.label))
                .toList());
    }

    /** A short sum by which a change is noticed; it keeps nobody from forging one. */
    static String digest(List<String> parts) {
        try {
            byte[] sum = MessageDigest.getInstance("SHA-256")
                    .digest(String.join("\n", parts).getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(sum, 0, 6);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
