package vn.mangnon.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** Line 3: the bodies named in a plan are matched, and every body that the closing clause binds owes its report. */
@Journey
class OwedReportsJourney {
    private static final String COMMITTEE = "Ủy ban nhân dân xã ";

    @Test
    void bodiesAreMatchedAndOweTheirReports(Visitors visitors) {
        String plan = new ActionMonth(visitors).read();
        Visitor huy = visitors.person("huy.muonglan").open(plan).follow("Cơ quan, đơn vị");
        allCommunesAreMeant(huy);
        aPersonDecides(huy);
        theClauseBindsOfficesAndCommunes(huy.follow("Báo cáo phải nộp"));
        huy.follow("Đưa vào thực hiện").type("Số", "58").type("Ngày ban hành", "2024-05-20");
        huy.press("Xác nhận kế hoạch").open(plan).sees("Đã nộp 0/21", "trước ngày 03/07/2024");
        aDueShowsItsClause(visitors.person("huong.namhang", Visitors.Screen.PHONE));
        beforeCountsToTheEndOfThatDay(visitors);
        anAdministratorMayCountOtherwise(visitors);
    }

    private static void allCommunesAreMeant(Visitor huy) {
        assertThat(Visitor.text(huy.row("Các xã, thị trấn").first()))
                .contains("10 đơn vị", "Ủy ban nhân dân thị trấn Mường Lằn")
                .contains(COMMITTEE + "Nặm Pung", COMMITTEE + "Ẳng Sao", COMMITTEE + "Pá Sa");
        assertThat(Visitor.text(huy.row("Công an huyện").first())).contains("1 đơn vị", "Công an huyện Mường Lằn");
        assertThat(Visitor.text(huy.row("Chương trình vùng Mường Lăn"))).contains("Chương trình vùng Mường Lằn");
        assertThat(Visitor.text(huy.row("cơ quan, doanh nghiệp"))).contains("Chưa khớp");
    }

    private static void aPersonDecides(Visitor huy) {
        huy.follow(huy.row("Các trường học").getByText("Chọn lại"));
        huy.field("Trường Tiểu học Thị trấn Mường Lằn").uncheck();
        huy.press("Lưu");
        assertThat(Visitor.text(huy.row("Các trường học"))).contains("2 đơn vị").doesNotContain("Trường Tiểu học");
    }

    private static void theClauseBindsOfficesAndCommunes(Visitor huy) {
        Locator duty = huy.page().locator("section.card").filter(new Locator.FilterOptions().setHasText("03/7/2024"));
        assertThat(Visitor.text(duty)).contains("Sẽ tạo việc", "Qua: phòng Lao động TB&XH huyện");
        duty.locator("summary").click();
        assertThat(duty.locator("[name=debtors]:checked").count()).isEqualTo(21);
        for (String body : new String[] {
            "Công an huyện Mường Lằn",
            "Phòng Y tế huyện Mường Lằn",
            "Đoàn Thanh niên Cộng sản Hồ Chí Minh huyện Mường Lằn"
        }) {
            assertThat(duty.getByLabel(body, new Locator.GetByLabelOptions().setExact(true))
                            .isChecked())
                    .as(body)
                    .isTrue();
        }
        assertThat(duty.getByLabel("Tổ chức trẻ em SUỐI NHỎ").isChecked()).isFalse();
    }

    private static void aDueShowsItsClause(Visitor huong) {
        huong.follow(huong.page().locator("main .rows .title").first());
        huong.sees("Đơn vị phải nộp " + COMMITTEE + "Nậm Hẳng", "Nộp về Ủy ban nhân dân huyện Mường Lằn");
        huong.sees("Qua Phòng Lao động - Thương binh và Xã hội huyện Mường Lằn");
        huong.sees("trước ngày 03/07/2024 (trễ từ 00:00 04/07/2024)");
        huong.sees("báo cáo theo đề cương gửi kèm về UBND huyện (qua phòng Lao động TB&XH huyện) trước ngày 03/7/2024");
    }

    private static void beforeCountsToTheEndOfThatDay(Visitors visitors) {
        visitors.person("huong.namhang").on(LocalDate.of(2024, 7, 3)).misses("Quá hạn");
        visitors.person("thang.muonglem").on(LocalDate.of(2024, 7, 4)).sees("Quá hạn");
    }

    private static void anAdministratorMayCountOtherwise(Visitors visitors) {
        Visitor dinh =
                visitors.person("dinh.quantri").on(LocalDate.of(2024, 7, 3)).menu("Quản trị", "Thiết lập");
        dinh.tick("Tính đến hết ngày liền trước").press("Lưu");
        dinh.sees("hạn của các việc chưa nộp đã được tính lại");
        visitors.person("huong.namhang").sees("Quá hạn");
    }
}
