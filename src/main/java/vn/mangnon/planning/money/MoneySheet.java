package vn.mangnon.planning.money;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.mangnon.documents.OfficialDocument.Block;
import vn.mangnon.documents.OfficialDocument.Cell;
import vn.mangnon.planning.Plan;
import vn.mangnon.planning.money.MoneyTable.Row;
import vn.mangnon.shared.Dong;
import vn.mangnon.web.Language;

/** The money of a plan as a sheet of figures, as it is handed to a finance office: in Vietnamese, in đồng. */
final class MoneySheet {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");
    private static final List<String> HEADS = List.of(
            "Nhiệm vụ", "Nguồn", "Dự toán", "Thẩm định", "Được duyệt", "Cấp trên cấp", "Đã cấp", "Đã chi", "Còn lại");

    private final MoneyTable money;

    MoneySheet(MoneyTable money) {
        this.money = money;
    }

    List<String> about(String issuer, Plan plan) {
        return List.of(
                issuer, "Kinh phí: " + plan.name(), "Tính đến ngày " + DAY.format(money.today()) + ", đơn vị: đồng");
    }

    Block.Table table() {
        List<List<Cell>> rows = new ArrayList<>();
        for (Row row : money.withMoney()) {
            row.shares()
                    .forEach(share -> rows.add(cells(row.text().isEmpty() ? "Chung của kế hoạch" : row.text(), share)));
        }
        money.totals().forEach(share -> rows.add(cells("Cộng theo nguồn", share)));
        rows.add(cells("Tổng cộng", money.total()));
        return new Block.Table(
                "Kinh phí", HEADS.size(), List.of(HEADS.stream().map(Cell::of).toList()), rows);
    }

    private List<Cell> cells(String name, Share share) {
        String source =
                share.source().isEmpty() ? "" : money.source(share.source()).name(Language.VI);
        return List.of(
                Cell.of(name),
                Cell.of(source),
                figure(share.estimated()),
                figure(share.appraised()),
                figure(share.approved()),
                figure(Optional.of(share.received())),
                figure(Optional.of(share.released())),
                figure(Optional.of(share.used())),
                figure(Optional.of(share.left())));
    }

    private static Cell figure(Optional<Dong> dong) {
        return Cell.figure(dong.map(amount -> String.valueOf(amount.amount())).orElse(""));
    }
}
