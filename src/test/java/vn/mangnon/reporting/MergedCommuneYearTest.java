package vn.mangnon.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.mangnon.testing.ActionMonth.text;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.mangnon.database.Rows;
import vn.mangnon.testing.ActionMonth;
import vn.mangnon.testing.DatabaseTest;

/**
 * The yearly report of a commune born on 1 July 2025: Xã Mường Lằn, made of the township, of Nà Tòng and of a part of Ẳng
 * Sao. It reports what its predecessors did in the first half year as well; of the split one nothing is guessed.
 */
@DatabaseTest
class MergedCommuneYearTest {
    private static final String HIEN = "hien.muonglan";
    private static final String PROVINCE = "hanh.ubndtinh";
    private static final int TOWNSHIP = 401;
    private static final int NA_TONG = 230;
    private static final int GIFTS_IN_AUTUMN = 180;

    @LocalServerPort
    int port;

    @Autowired
    JdbcClient jdbc;

    @Test
    void itsYearIsThatOfTheUnitsItWasMadeOf() {
        ActionMonth month = new ActionMonth(port);
        month.today("2024-06-20");
        month.begin();
        RegimeDesk desk = new RegimeDesk(month, jdbc, PROVINCE);
        desk.begin("Báo cáo năm về công tác trẻ em", "2025-01-01");
        desk.yearly("GOVERNMENT", "COMMUNE", 20);
        month.today("2025-12-16");
        desk.layOut();
        assertThat(owing()).contains("UBND xã Mường Lằn").doesNotContain("UBND thị trấn Mường Lằn", "UBND xã Nà Tòng");
        String report = desk.open(HIEN, desk.due("ubnd-97010-2025", "2025"));
        String page = month.as(HIEN).get("/reports/" + report).body();
        assertThat(page)
                .contains("Số trẻ em tham dự: " + (TOWNSHIP + NA_TONG) + ", xem")
                .contains("Số lượng trẻ em: " + GIFTS_IN_AUTUMN + ", xem");
        desk.submit(HIEN, report, "Xã mới tiếp tục công việc của các xã cũ.");
        desk.accept(PROVINCE, report);
        assertThat(text(month.as(HIEN).get("/reports/" + report).body())).contains("Đã tiếp nhận", "631");
    }

    private List<String> owing() {
        return jdbc.sql("""
                select o.short_name from dues.due d join units.organization_latest o on o.id = d.debtor_id
                where d.subject_kind = 'regime-level' and d.round = '2025' and d.ended_because is null
                """).query(Rows.of(String.class)).list();
    }
}
