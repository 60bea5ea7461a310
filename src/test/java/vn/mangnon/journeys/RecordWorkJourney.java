package vn.mangnon.journeys;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.FilePayload;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Line 4: a commune officer sees what is due and records her work, on the phone and by the keyboard alone. */
@Journey
class RecordWorkJourney {
    private static final byte[] PICTURE = Base64.getDecoder()
            .decode("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");

    @Test
    void everyKindOfWorkIsRecordedOnThePhone(Visitors visitors) {
        String plan = new ActionMonth(visitors).reportable();
        Visitor huong = visitors.person("huong.namhang", Visitors.Screen.PHONE);
        huong.sees("Việc cần làm", "Các tháng sau", "trước ngày 03/07/2024");
        theLaunchWithChildrenBySexAndAge(huong.follow("Ghi hoạt động"));
        everythingElseOfOneDay(huong.open("/activities").follow("Ghi hoạt động"));
        huong.open("/activities").sees("Lễ phát động tại bản Sao Trong", "Ngày hội trẻ em xã Nậm Hẳng");
        Visitor huy = visitors.person("huy.muonglan").open(plan);
        huy.sees("≥ 1 băng rôn mỗi xã", "8/10 nơi đạt");
        huy.follow(huy.page()
                .locator(".finding a")
                .filter(new Locator.FilterOptions().setHasText("băng rôn"))
                .first());
        huy.sees("Xã Nậm Hẳng 1 5", "Xã Pá Sa 1 0");
    }

    @Test
    void anActivityIsRecordedByTheKeyboardAlone(Visitors visitors) {
        Visitor thang = visitors.stranger(Visitors.Screen.DESK).open("/sign-in");
        thang.tabTo("#f-name").keys("thang.muonglem");
        thang.tabTo("#f-password").keys("mang-non-demo");
        thang.enter();
        thang.sees("Lường Văn Thắng");
        thang.tabTo("main a[href='/activities/new']").enter();
        thang.tabTo("main section.card details > summary").page().keyboard().press("Enter");
        thang.tabTo("main a[href='/activities/new?kind=play']").enter();
        thang.tabTo("#f-title").keys("Đêm hội trăng rằm sớm");
        thang.tabTo("#f-children").keys("64");
        thang.tabTo("main form:has(#f-title) > .actions button").enter();
        thang.sees("Đã ghi hoạt động. Số liệu đã được tính vào báo cáo.", "Vui chơi, giải trí", "64");
    }

    private static void theLaunchWithChildrenBySexAndAge(Visitor huong) {
        huong.follow("Lễ phát động")
                .type("Tên hoạt động", "Lễ phát động tại bản Sao Trong")
                .type("Ngày", "2024-06-20");
        huong.type("Số lượt trẻ em tham dự", "60").unfold("Chia theo nhóm");
        type(huong, Map.of("Nam", "28", "Nữ", "31"));
        huong.press("Lưu").sees("Các phần cộng lại là 59, không bằng tổng số 60.");
        type(huong, Map.of("Nữ", "32", "Dưới 6 tuổi", "10", "Từ 6 đến 10 tuổi", "30", "Từ 11 đến 15 tuổi", "20"));
        huong.unfold("Kinh phí theo nguồn (đồng)");
        type(huong, Map.of("Ngân sách nhà nước", "1.500.000", "Quỹ Bảo trợ trẻ em", "500.000"));
        type(huong, Map.of("Tổ chức phi chính phủ", "700000", "Nguồn vận động khác", "300000"));
        huong.page().locator("#f-files").setInputFiles(new FilePayload("le-phat-dong.png", "image/png", PICTURE));
        huong.press("Lưu").sees("Đã ghi hoạt động. Số liệu đã được tính vào báo cáo.");
        huong.sees("Nam: 28", "Nữ: 32", "Dưới 6 tuổi: 10", "Từ 6 đến 10 tuổi: 30", "Từ 11 đến 15 tuổi: 20");
        huong.sees("Kinh phí: Ngân sách nhà nước 1.500.000 đồng", "Kinh phí: Quỹ Bảo trợ trẻ em 500.000 đồng");
        Locator picture = huong.page().locator(".pictures img");
        picture.scrollIntoViewIfNeeded();
        huong.page()
                .waitForCondition(
                        () -> picture.evaluate("image => image.naturalWidth").equals(1));
    }

    private static void everythingElseOfOneDay(Visitor huong) {
        huong.follow("Tặng quà")
                .type("Tên hoạt động", "Ngày hội trẻ em xã Nậm Hẳng")
                .type("Ngày", "2024-06-20");
        addKinds(huong);
        kind(huong, "Băng rôn, khẩu hiệu", Map.of("Số băng rôn đã treo", "3"));
        kind(huong, "Thăm hỏi", Map.of("Số cuộc thăm", "2", "Số lượt trẻ em được thăm", "4"));
        kind(
                huong,
                "Tặng quà",
                Map.of("Số lượt trẻ em được tặng", "12", "Giá trị quà (đồng, kể cả hiện vật)", "2.400.000"));
        kind(huong, "Cấp học bổng", Map.of("Số lượt trẻ em được cấp", "3", "Số tiền (đồng)", "3.000.000"));
        kind(huong, "Khám bệnh, chữa bệnh miễn phí", Map.of("Số lượt trẻ em được khám, chữa", "40"));
        kind(huong, "Phẫu thuật, chỉnh hình", Map.of("Số lượt trẻ em được phẫu thuật", "1"));
        kind(huong, "Công trình xây mới cho trẻ em", Map.of("Số công trình xây mới", "1"));
        kind(huong, "Công trình nâng cấp cho trẻ em", Map.of());
        kind(huong, "Hoạt động có sự tham gia của trẻ em (diễn đàn, đối thoại, câu lạc bộ …)", Map.of());
        kind(huong, "Vui chơi, giải trí", Map.of());
        kind(huong, "Ủng hộ Quỹ Bảo trợ trẻ em", Map.of("Số tiền, giá trị hàng (đồng)", "5000000"));
        kind(huong, "Kiểm tra nơi không an toàn", Map.of("Số nơi đã kiểm tra", "2", "Trong đó đã khắc phục", "1"));
        huong.type("Số lượt trẻ em tham dự", "90").press("Lưu").sees("Đã ghi hoạt động");
        huong.sees(
                "Số cuộc thăm: 2",
                "Số lượt trẻ em được tặng: 12",
                "Giá trị quà (đồng, kể cả hiện vật): 2.400.000 đồng");
        huong.sees("Số công trình xây mới: 1", "Công trình nâng cấp cho trẻ em", "Trong đó đã khắc phục: 1");
    }

    private static void addKinds(Visitor huong) {
        huong.unfold("Hoạt động này còn thuộc loại khác");
        for (String kind : List.of(
                "banner",
                "visit",
                "scholarship",
                "examination",
                "surgery",
                "work_new",
                "work_upgraded",
                "participation",
                "play",
                "fund_contribution",
                "unsafe_place")) {
            huong.page().locator("[name=kinds][value=" + kind + "]").check();
        }
        huong.press("Thêm loại đã chọn");
    }

    private static void kind(Visitor visitor, String name, Map<String, String> quantities) {
        visitor.group(name).locator("[name=kinds]").check();
        visitor.group(name).locator("details").evaluateAll("all => all.forEach(one => one.open = true)");
        quantities.forEach((label, number) -> visitor.group(name)
                .getByLabel(label, new Locator.GetByLabelOptions().setExact(true))
                .fill(number));
    }

    private static void type(Visitor visitor, Map<String, String> fields) {
        fields.forEach(visitor::type);
    }
}
