package vn.mangnon.activities.sheets;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.mangnon.activities.sheets.Column.Content;
import vn.mangnon.documents.excel.ExcelBook;
import vn.mangnon.documents.excel.ExcelCell;
import vn.mangnon.shared.Id;
import vn.mangnon.shared.Period;

/** What is written is read again, whoever had it open meanwhile. */
class SheetFileTest {
    private static final SheetHead HEAD = new SheetHead(
            Id.uuid(),
            Id.uuid(),
            "Ủy ban nhân dân xã Nậm Hăng",
            Period.ofYear(2024),
            List.of(
                    new Column(Columns.KEY, "Mã dòng (không sửa)", Content.KEY),
                    new Column(Columns.FAULTS, "Lỗi cần sửa", Content.FAULTS),
                    new Column("beginsOn", "Ngày", Content.DAY),
                    new Column("title", "Tên hoạt động", Content.TEXT),
                    new Column("area", "Địa bàn", Content.AREA),
                    new Column("children", "Tổng số trẻ em tham dự", Content.COUNT)),
            List.of(new Choice(UUID.randomUUID().toString(), "Xã Nậm Hăng")),
            List.of(),
            List.of(new Choice("gift", "Tặng quà")));

    @Test
    void rowsThatComeBackMarkedCanBeSentAgain() throws IOException {
        ExcelCell title = new ExcelCell(ExcelCell.Type.TEXT, "Tặng quà", false);
        SheetLine line = new SheetLine(
                RowKey.blank(Id.uuid()),
                Map.of("title", title, "beginsOn", new ExcelCell(ExcelCell.Type.DAY, "2024-06-05", false)),
                Map.of("area", "Hãy chọn", Columns.FAULTS, "Sai"));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new SheetFile(HEAD, "Hoạt động", "Cách ghi", List.of(line)).write(out);
        for (byte[] file :
                List.of(out.toByteArray(), Workbook.open(out.toByteArray()).bytes())) {
            TypedSheet sheet = TypedSheet.of(ExcelBook.read(file));
            assertThat(sheet.head()).isEqualTo(HEAD);
            assertThat(sheet.rows()).singleElement().satisfies(row -> {
                assertThat(row.value("beginsOn"))
                        .isEqualTo(LocalDate.of(2024, 6, 5).toString());
                assertThat(row.key()).isEqualTo(line.key().toString());
                assertThat(row.faults()).isEmpty();
            });
        }
    }
}
