package vn.mangnon.journeys;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The money of the Action Month: estimated, cut with a reason, approved, released, spent; over and idle in words. */
@Journey
class MoneyJourney {
    private static final String TASK = "Dự toán";

    @Test
    void fromTheEstimateToWhatIsOver(Visitors visitors) {
        String plan = new ActionMonth(visitors).reportable();
        String money = plan + "/money";
        Visitor huy = visitors.person("huy.muonglan").open(money);
        huy.sees("Chưa có dự toán nào");
        String task = huy.page().locator("main details li a").nth(1).getAttribute("href");
        step(huy.open(task), TASK, "12000000", "");
        huy.sees("Đã ghi.", "Dự toán: 12.000.000 đồng", "chưa có kinh phí");
        Visitor kien = visitors.person("kien.tckh").open(task);
        step(kien, "Thẩm định", "10.000.000", "").sees("Hãy ghi lý do");
        kien.type("Lý do", "Đã có phông bạt").press("Ghi").sees("Thẩm định: 10.000.000 đồng", "Lý do: Đã có phông bạt");
        Visitor thinh = visitors.person("thinh.muonglan").open(task);
        step(thinh, "Phê duyệt", "10000000", "").sees("Phê duyệt: 10.000.000 đồng");
        step(kien.open(task), "Cấp", "11000000", "").sees("còn được cấp 10.000.000 đồng, vượt 1.000.000 đồng");
        kien.type("Số tiền (đồng)", "10000000").press("Ghi").sees("Cấp: 10.000.000 đồng");
        spend(visitors, plan, task);
        huy.open(money).sees("vượt 3.000.000 đồng", "13.000.000");
        huy.picture(Path.of("target", "journeys", "money-desk.png"));
        huy.follow("13.000.000").sees("Văn nghệ thiếu nhi xã Nậm Hẳng", "13.000.000");
        Visitor phone = visitors.person("van.muonglan", Visitors.Screen.PHONE).open(money);
        phone.sees("vượt 3.000.000 đồng");
        phone.picture(Path.of("target", "journeys", "money-phone.png"));
    }

    @Test
    void theSampleShowsWhatIsOverAndWhatIsIdle(Visitors visitors) {
        Visitor tho = visitors.person("tho.hoibvqte").open("/plans");
        tho.follow(tho.page()
                .locator("main a.title")
                .filter(new com.microsoft.playwright.Locator.FilterOptions()
                        .setHasText("Hội Bảo vệ quyền trẻ em tỉnh Hòa Lâm năm 2024"))
                .first());
        tho.follow("Kinh phí");
        tho.sees("vượt 3.000.000 đồng", "đã cấp 121 ngày chưa chi", "chưa có kinh phí");
        tho.picture(Path.of("target", "journeys", "money-sample.png"));
        Visitor hanh = visitors.person("hanh.ubndtinh", Visitors.Screen.PHONE).open("/programmes");
        hanh.follow("Kế hoạch số 2041/KH-UBND").sees("83,3%", "1/4 chỉ tiêu chưa có kế hoạch nào phục vụ");
        hanh.picture(Path.of("target", "journeys", "programme-phone.png"));
        Visitor nam = visitors.person("nam.soldtbxh").open("/programmes");
        nam.follow("Kế hoạch số 2041/KH-UBND").picture(Path.of("target", "journeys", "programme-desk.png"));
    }

    private static Visitor step(Visitor visitor, String stage, String amount, String because) {
        visitor.choose("Bước", stage).choose("Nguồn", "Ngân sách nhà nước").type("Số tiền (đồng)", amount);
        return visitor.type("Lý do", because).press("Ghi");
    }

    private static void spend(Visitors visitors, String plan, String task) {
        String id = task.substring(task.lastIndexOf('/') + 1);
        Visitor huong = visitors.person("huong.namhang", Visitors.Screen.PHONE);
        huong.open("/activities/new?kind=play&plan=" + plan.substring(plan.lastIndexOf('/') + 1));
        huong.type("Tên hoạt động", "Văn nghệ thiếu nhi xã Nậm Hẳng").type("Số lượt trẻ em tham dự", "40");
        huong.unfold("Kinh phí theo nguồn (đồng)").page().locator("#f-task").selectOption(id);
        huong.type("Ngân sách nhà nước", "8.000.000").unfold("Biết rõ ngân sách cấp nào");
        huong.type("Ngân sách cấp xã", "5.000.000").press("Lưu").sees("Phục vụ nhiệm vụ", "Đã ghi hoạt động");
    }
}
