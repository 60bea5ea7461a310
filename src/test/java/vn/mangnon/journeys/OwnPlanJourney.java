package vn.mangnon.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.mangnon.journeys.Visitors.Screen;
import vn.mangnon.sample.SamplePlans;
import vn.mangnon.sample.SampleUnits;

/** The province asks its districts for plans of their own; one writes hers, hands a target down, issues, and looks back. */
@Journey
class OwnPlanJourney {
    private static final String PROVINCE = "/plans/" + SamplePlans.plan("kh-ubnd-tinh-2024");
    private static final String ASKED = "bố trí người và kinh phí, ban hành kế hoạch của mình";
    private static final String LEFT = "Bố trí ngân sách, quỹ đất cho điểm vui chơi của trẻ em";
    private static final String ADDED = "Mở lớp bơi cho trẻ em các bản ven suối trước mùa mưa";
    private static final String TARGET = "trẻ em được tặng quà";
    private static final List<String> DISTRICTS = List.of("ubnd-990", "ubnd-991", "ubnd-992", "ubnd-993");
    private static final List<String> COMMUNES = List.of("ubnd-97010", "ubnd-97011", "ubnd-97012", "ubnd-97013");

    @Test
    void aDistrictCarriesOutTheProvincesPlan(Visitors visitors) {
        Visitor hanh = visitors.person("hanh.ubndtinh");
        ask(hanh);
        Visitor huy = visitors.person("huy.muonglan");
        String plan = start(huy);
        hanh.open(PROVINCE + "/cascade").sees("1 Đang soạn", "3 Chưa bắt đầu").misses("Đã ban hành 2");
        leaveOut(huy.open(plan + "/outline"));
        addByKeyboard(huy);
        String target = set(huy.open(plan).follow("Chỉ tiêu"));
        handDown(huy);
        theDraftOnThePhone(visitors.person("huy.muonglan", Screen.PHONE), plan, target);
        issue(huy.open(plan));
        visitors.backstage("dinh.quantri").on(LocalDate.of(2024, 7, 1));
        theBoard(hanh, plan);
        theBoardOnThePhone(visitors.person("hanh.ubndtinh", Screen.PHONE), plan);
        lookBack(huy.open(target), plan);
    }

    /** The reader found that plans are asked for and no day; the province says by when and of whom. */
    private static void ask(Visitor hanh) {
        hanh.open(PROVINCE + "/provisions");
        Locator duty = hanh.page().locator("section.card").filter(new Locator.FilterOptions().setHasText(ASKED));
        duty.locator("summary").first().click();
        duty.locator("[name=kind]").selectOption("PLAN");
        duty.locator("[name=dueOn]").fill("2024-06-28");
        for (String district : DISTRICTS) {
            duty.locator("[name=debtors][value='" + SampleUnits.organization(district) + "']")
                    .check();
        }
        hanh.press(duty.locator("form button:not([name=choose])").first()).sees("Đã lưu.", "trước ngày 28/06/2024");
        hanh.open(PROVINCE).follow("Cấp dưới").sees("4 Chưa bắt đầu", "28/06/2024");
    }

    private static String start(Visitor huy) {
        huy.sees("Kế hoạch riêng").open(PROVINCE).follow("Soạn kế hoạch").sees("Bắt đầu từ");
        assertThat(huy.page().locator("[name=from]:checked").inputValue()).isEqualTo("SUPERIOR");
        huy.type("Trích yếu", "Công tác trẻ em huyện Mường Lằn năm 2024").press("Bắt đầu soạn");
        huy.sees("Đã tạo bản soạn thảo", "Thực hiện Kế hoạch", LEFT);
        return huy.path().replaceFirst("/outline.*", "");
    }

    private static void leaveOut(Visitor huy) {
        huy.follow(line(huy, LEFT)).sees("Chủ trì", "Phối hợp");
        huy.press("Xóa dòng này").sees("Đã xóa.").misses(LEFT);
    }

    /** A line after another, without the mouse. */
    private static void addByKeyboard(Visitor huy) {
        huy.follow(line(huy, "Người đứng đầu cơ quan, địa phương chịu trách nhiệm"));
        huy.tabTo("#added").keys(ADDED);
        huy.tabTo("form:has(#added) button").enter();
        assertThat(huy.page().locator("[name=text]").first().inputValue()).isEqualTo(ADDED);
        huy.tabTo("#f-leads").keys("Huyện đoàn Mường Lằn");
        huy.tabTo("form:has(#f-leads) > button").enter();
        assertThat(huy.page().locator("#f-leads").inputValue()).isEqualTo("Huyện đoàn Mường Lằn");
    }

    private static String set(Visitor huy) {
        huy.sees("Chưa có chỉ tiêu nào").follow("Thêm chỉ tiêu");
        huy.type("Đạt điều gì", TARGET).page().locator("#f-amount").fill("400");
        huy.press("Lưu").sees("Hãy ghi đơn vị tính");
        assertThat(huy.page().locator("#f-amount").inputValue()).isEqualTo("400");
        huy.type("Đơn vị tính", "trẻ em").page().locator("#indicator").selectOption("gift.children");
        huy.press("Lưu").sees("Đã lưu.", "≥ 400 trẻ em", TARGET);
        return huy.path();
    }

    private static void handDown(Visitor huy) {
        huy.follow("Giao chỉ tiêu");
        COMMUNES.forEach(commune -> huy.page()
                .locator("[name=bodies][value='" + SampleUnits.organization(commune) + "']")
                .check());
        huy.press("Chia đều");
        assertThat(share(huy, "ubnd-97011").inputValue()).isEqualTo("100");
        share(huy, "ubnd-97011").fill("160");
        huy.press("Lưu").sees("Tổng số giao khác con số của chỉ tiêu: hãy sửa lại, hoặc ghi lý do.");
        assertThat(share(huy, "ubnd-97011").inputValue()).isEqualTo("160");
        assertThat(share(huy, "ubnd-97010").inputValue()).isEqualTo("100");
        huy.type("Lý do tổng số giao khác chỉ tiêu", "Xã Nậm Hẳng nhận thêm quà của nhà hảo tâm")
                .press("Lưu");
        huy.sees("Đã giao cho", "Tổng số giao khác chỉ tiêu: Xã Nậm Hẳng nhận thêm quà của nhà hảo tâm");
    }

    private static void theDraftOnThePhone(Visitor huy, String plan, String target) {
        for (String page : List.of("/outline", "/head", "/targets", "/document", "/issue", "/provisions", "/serving")) {
            huy.open(plan + page);
        }
        huy.open(plan + "/outline").follow(line(huy, ADDED)).sees("Chủ trì");
        huy.open(target).open(target + "/edit").open(target + "/allotment");
        assertThat(share(huy, "ubnd-97011").inputValue()).isEqualTo("160");
        picture(huy, "own-plan-allotment-phone");
    }

    private static void issue(Visitor huy) {
        huy.follow("Xem bản in").sees("DỰ THẢO", ADDED, "KẾ HOẠCH").misses(LEFT);
        huy.follow("Ban hành").sees("Hãy đọc lại một lần");
        String number = huy.field("Số").inputValue();
        assertThat(number).isNotEmpty();
        huy.press("Ban hành").sees("Đã ban hành. Các đơn vị đã được báo.", "số " + number + "/KH-UBND");
        huy.open("/").misses("trước ngày 28/06/2024");
    }

    private static void theBoard(Visitor hanh, String plan) {
        hanh.open(PROVINCE).follow("Cấp dưới").sees("3 Quá hạn", "1 Đã ban hành");
        assertThat(Visitor.text(hanh.row("huyện Mường Lằn"))).contains("Đã ban hành", "20/06/2024", "25/26");
        assertThat(Visitor.text(hanh.row("huyện Bình Khê"))).contains("Quá hạn", "28/06/2024");
        picture(hanh, "own-plan-board");
        String left = hanh.page()
                .locator("#without option", new com.microsoft.playwright.Page.LocatorOptions().setHasText(LEFT))
                .getAttribute("value");
        hanh.page().locator("#without").selectOption(left);
        hanh.press("Xem");
        assertThat(hanh.page().locator("main tbody tr").allInnerTexts())
                .singleElement()
                .asString()
                .contains("huyện Mường Lằn");
        hanh.follow("25/26").sees("Còn 1/26 nhiệm vụ chưa được nhắc tới.");
        assertThat(hanh.path()).isEqualTo(plan + "/differences");
        assertThat(Visitor.text(hanh.row(LEFT))).contains("Không nhắc tới");
        assertThat(Visitor.text(hanh.row(ADDED))).contains("Thêm mới");
        picture(hanh, "own-plan-differences");
    }

    private static void theBoardOnThePhone(Visitor hanh, String plan) {
        hanh.open(PROVINCE + "/cascade").sees("3 Quá hạn");
        picture(hanh, "own-plan-board-phone");
        hanh.open(plan + "/differences").sees("Không nhắc tới").open(plan).sees("Đang thực hiện");
    }

    /** Drafted from the figures; the officer adds what only she knows. */
    private static void lookBack(Visitor huy, String plan) {
        String figure = Visitor.text(huy.page().locator("main table a").first());
        assertThat(figure).matches("[1-9][\\d.]*");
        huy.open(plan).follow("So với kế hoạch cấp trên").sees("Còn 1/26 nhiệm vụ chưa được nhắc tới.");
        huy.open(plan).follow("Sơ kết").sees("do phần mềm viết từ số liệu");
        assertThat(huy.field("Kết quả đạt được").inputValue()
                        + huy.field("Chậm, chưa đạt").inputValue())
                .contains("- Trẻ em được tặng quà: " + figure + " / ≥ 400 trẻ em");
        huy.type("Kiến nghị, đề xuất", "Tỉnh hỗ trợ giảng viên bơi")
                .press("Lưu")
                .sees("Đã lưu.", "Bản đã lưu");
        assertThat(huy.field("Kiến nghị, đề xuất").inputValue()).isEqualTo("Tỉnh hỗ trợ giảng viên bơi");
        assertThat(huy.download("Tải bản Word")).startsWith('P', 'K');
        huy.follow("Soạn kế hoạch năm sau từ kế hoạch này");
        assertThat(huy.page().locator("[name=from]:checked").inputValue()).isEqualTo("EARLIER");
        assertThat(huy.field("Trích yếu").inputValue()).isEqualTo("Công tác trẻ em huyện Mường Lằn năm 2025");
    }

    private static Locator line(Visitor visitor, String text) {
        return visitor.page()
                .locator(".outline a.line", new com.microsoft.playwright.Page.LocatorOptions().setHasText(text));
    }

    private static Locator share(Visitor visitor, String body) {
        return visitor.page().locator("[name='share." + SampleUnits.organization(body) + "']");
    }

    private static void picture(Visitor visitor, String name) {
        visitor.picture(Path.of("target", "journeys", name + ".png"));
    }
}
