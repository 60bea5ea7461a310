package vn.mangnon.documents;

import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.Stream;
import vn.mangnon.documents.OfficialDocument.Block;
import vn.mangnon.documents.OfficialDocument.Cell;

/** The register of outgoing documents as a table, with the columns such a register is kept in on paper. */
final class OutgoingTable {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");
    private static final List<String> HEAD = List.of(
            "Số, ký hiệu văn bản",
            "Ngày tháng văn bản",
            "Tên loại và trích yếu nội dung văn bản",
            "Người lấy số",
            "Ghi chú");

    private OutgoingTable() {}

    static Block.Table of(List<Outgoing> rows) {
        return new Block.Table(
                "Văn bản đi",
                HEAD.size(),
                List.of(HEAD.stream().map(Cell::of).toList()),
                rows.stream().map(OutgoingTable::row).toList());
    }

    private static List<Cell> row(Outgoing row) {
        String note = row.withdrawn()
                .map(withdrawal -> "Thu hồi ngày " + DAY.format(withdrawal.on()) + ". " + withdrawal.why())
                .orElse("");
        return Stream.of(
                        row.paper().number().printed(),
                        DAY.format(row.paper().issuedOn()),
                        row.paper().name(),
                        row.givenBy(),
                        note.strip())
                .map(Cell::of)
                .toList();
    }
}
