package vn.mangnon.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Line 2: a district officer reads an issued plan, looks through what was read, and puts it in force. */
@Journey
class ReadPlanJourney {
    private static final String NAME = "kh-thang-hanh-dong-muong-lan-2024";

    @Test
    void aPlanIsReadLookedThroughAndPutInForce(Visitors visitors) {
        Visitor huy =
                visitors.person("huy.muonglan").menu("Kế hoạch", "Các kế hoạch").follow("Đọc văn bản");
        read(huy, NAME + ".txt");
        huy.sees("Đã đọc xong", "Mới đọc, chưa xác nhận");
        assertThat(Visitor.text(source(huy))).contains("KẾ HOẠCH", "Quàng Văn Thịnh", "Đề cương");
        everythingIsFound(huy);
        whatIsUnsureSaysSo(huy);
        aFindingJumpsToItsWords(huy);
        findingsAreConfirmedCorrectedAndDropped(huy);
        String plan = withoutNumberItIsProvisional(huy, visitors);
        withNumberAndDateItIsInForce(huy, visitors, plan);
    }

    @ParameterizedTest
    @ValueSource(strings = {".docx", ".pdf"})
    void aWordFileAndAPdfAreReadLikeText(String kind, Visitors visitors) {
        Visitor huy = visitors.person("huy.muonglan").open("/plans/new");
        read(huy, NAME + kind);
        assertThat(Visitor.text(source(huy))).contains("KẾ HOẠCH", "Quàng Văn Thịnh");
        everythingIsFound(huy);
    }

    @Test
    void aScannedPdfGetsItsSentence(Visitors visitors) {
        Visitor huy = visitors.person("huy.muonglan").open("/plans");
        int before = huy.page().locator("main .rows > li").count();
        read(huy.follow("Đọc văn bản"), NAME + "-scan-trang-1.pdf");
        huy.sees("Tệp PDF là bản chụp, không có chữ để đọc. Hãy dùng bản điện tử có chữ.");
        assertThat(huy.open("/plans").page().locator("main .rows > li").count()).isEqualTo(before);
    }

    private static void read(Visitor visitor, String file) {
        visitor.page().locator("#f-file").setInputFiles(Path.of("samples", file));
        visitor.page().locator("[name=again]").check();
        visitor.press("Đọc");
    }

    private static void everythingIsFound(Visitor huy) {
        huy.sees("Số, ký hiệu: /KH-UBND", "Địa danh: Mường Lằn", "Ngày: 2024-05");
        huy.sees("Cơ quan ban hành: Ủy ban nhân dân huyện Mường Lằn", "Loại văn bản: Kế hoạch");
        huy.sees("Trích yếu: Tổ chức Tháng hành động Vì trẻ em năm 2024 trên địa bàn huyện Mường Lằn");
        huy.sees("Thẩm quyền ký: TM. ỦY BAN NHÂN DÂN; KT. CHỦ TỊCH", "Người ký: Quàng Văn Thịnh");
        huy.sees("Căn cứ (1) 1187/KH-UBND Ngày: 2024-04-19", "III.4 Huy động nguồn lực hỗ trợ trẻ em");
        huy.sees("Chủ trì: Phòng Lao động - Thương binh và Xã hội huyện");
        huy.sees("Phối hợp: Chương trình vùng Mường Lăn; Dự án NẬM XANH; Tổ chức trẻ em SUỐI NHỎ");
        huy.sees("So sánh: >= Số lượng: 1 Đơn vị tính: băng rôn");
        huy.sees("Thời hạn: Từ ngày 01/6/2024 đến ngày 30/6/2024");
        huy.sees("Thời hạn: trước ngày 03/7/2024", "Qua: phòng Lao động TB&XH huyện");
        huy.sees("Công an huyện Vai trò: chủ trì, thực hiện", "Quỹ BTTE huyện", "Thông điệp, khẩu hiệu (12)");
    }

    private static void whatIsUnsureSaysSo(Visitor huy) {
        assertThat(Visitor.text(finding(huy, "Thể thức", "Số, ký hiệu"))).contains("số để trống");
        assertThat(Visitor.text(finding(huy, "Thể thức", "Cơ quan ban hành"))).contains("suy từ câu mở đầu");
        assertThat(Visitor.text(finding(huy, "Mục", "V KINH PHÍ"))).contains("thiếu số mục trước đó");
    }

    private static void aFindingJumpsToItsWords(Visitor huy) {
        huy.follow(finding(huy, "Chỉ tiêu", "treo băng rôn").locator("p a"));
        Locator words = huy.page().locator("mark#here");
        assertThat(Visitor.text(words)).isEqualTo("ít nhất 01 băng rôn");
        assertThat(words.evaluate("""
                words => { const at = words.getBoundingClientRect();
                           return at.top >= 0 && at.top < innerHeight }""")).as("in view").isEqualTo(true);
    }

    private static void findingsAreConfirmedCorrectedAndDropped(Visitor huy) {
        huy.press(finding(huy, "Thể thức", "Người ký: Quàng").getByText("Đúng"));
        assertThat(Visitor.text(finding(huy, "Thể thức", "Người ký: Quàng"))).contains("Đã xác nhận");
        huy.follow(finding(huy, "Thể thức", "Địa danh").getByText("Sửa"));
        huy.type("Nội dung", "Thị trấn Mường Lằn").press("Lưu");
        assertThat(Visitor.text(finding(huy, "Thể thức", "Địa danh"))).contains("Thị trấn Mường Lằn Đã sửa");
        huy.press(finding(huy, "Cơ quan, đơn vị", "doanh nghiệp").getByText("Bỏ"));
        assertThat(Visitor.text(finding(huy, "Cơ quan, đơn vị", "doanh nghiệp")))
                .contains("Khôi phục");
        huy.press(huy.page().locator("button[name=sure]"));
        assertThat(huy.page().locator("button[name=sure]").count()).isZero();
    }

    private static String withoutNumberItIsProvisional(Visitor huy, Visitors visitors) {
        huy.follow("Đưa vào thực hiện").press("Xác nhận kế hoạch");
        huy.sees("Kế hoạch ở trạng thái chưa ghi số; các việc là dự kiến.", "Chưa ghi số");
        Visitor huong = visitors.person("huong.namhang").sees("Tháng hành động Vì trẻ em năm 2024", "Dự kiến");
        assertThat(huong.button("Mở báo cáo").count()).isZero();
        return huy.path();
    }

    private static void withNumberAndDateItIsInForce(Visitor huy, Visitors visitors, String plan) {
        huy.follow("Đưa vào thực hiện").type("Số", "năm mươi tám").press("Xác nhận kế hoạch");
        huy.sees("Chỉ ghi phần số, ví dụ 58.");
        huy.type("Số", "58").type("Ngày ban hành", "2024-05-20").press("Xác nhận kế hoạch");
        huy.sees("Kế hoạch đã được đưa vào thực hiện", "Đang thực hiện", "số 58/KH-UBND");
        huy.open(plan).sees("20/05/2024");
        Visitor huong = visitors.person("huong.namhang")
                .sees("Việc mới phải làm, phải nộp theo")
                .misses("Dự kiến");
        assertThat(huong.button("Mở báo cáo").count()).isOne();
    }

    private static Locator source(Visitor visitor) {
        return visitor.page().locator(".source");
    }

    private static Locator finding(Visitor visitor, String kind, String words) {
        Locator kinds = visitor.page().locator(".found > details");
        return kinds.filter(new Locator.FilterOptions()
                        .setHas(visitor.page().locator("summary strong", new Page.LocatorOptions().setHasText(kind))))
                .locator(".finding", new Locator.LocatorOptions().setHasText(words));
    }
}
