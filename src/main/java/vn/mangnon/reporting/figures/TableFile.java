package vn.mangnon.reporting.figures;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.mangnon.documents.OfficialDocument.Block;
import vn.mangnon.documents.OfficialDocument.Cell;
import vn.mangnon.documents.excel.RowWriter;
import vn.mangnon.reporting.figures.FigureTable.Row;

/** A table of figures for a spreadsheet, its differences where two times are compared. */
final class TableFile {
    private final Seeing seeing;
    private final Wording wording;

    TableFile(Seeing seeing) {
        this.seeing = seeing;
        this.wording = seeing.wording();
    }

    List<String> about() {
        TableQuestion question = seeing.question();
        List<String> about = new ArrayList<>();
        about.add(question.root().name());
        if (question.across() != Across.INDICATORS) {
            about.add(wording.named(question.indicators().getFirst()));
        }
        about.add(wording.period(question.days()));
        return about;
    }

    Block.Table table() {
        List<Cell> head =
                heads().stream().map(text -> new Cell(text, 1, 1, false)).toList();
        return new Block.Table(
                "",
                head.size(),
                List.of(head),
                seeing.table().rows().stream().map(this::row).toList());
    }

    void write(RowWriter rows) throws IOException {
        rows.row(List.copyOf(heads()));
        for (Row row : seeing.table().rows()) {
            rows.row(List.copyOf(row(row).stream().map(Cell::text).toList()));
        }
    }

    private List<String> heads() {
        List<String> heads = new ArrayList<>();
        heads.add(wording.t("reporting.table.unit"));
        seeing.table().columns().forEach(column -> heads.add(seeing.head(column)));
        if (seeing.compares()) {
            heads.add(wording.t("reporting.table.more"));
            heads.add(wording.t("reporting.table.percent"));
        }
        return heads;
    }

    private List<Cell> row(Row row) {
        List<Cell> cells = new ArrayList<>();
        cells.add(new Cell(wording.row(row), 1, 1, false));
        row.cells().forEach(cell -> cells.add(Cell.figure(figure(cell))));
        if (seeing.compares()) {
            Optional<Difference> difference = seeing.difference(row);
            cells.add(Cell.figure(difference.map(one -> one.more(wording)).orElse("–")));
            cells.add(Cell.figure(difference.map(one -> one.percent(wording)).orElse("–")));
        }
        return cells;
    }

    private String figure(FigureTable.Cell cell) {
        return cell.hidden() ? "…" : cell.value().map(wording::number).orElse("–");
    }
}
