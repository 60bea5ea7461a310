package vn.mangnon.journeys;

import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** On her telephone a commune's officer enters a child, adds a situation and a support, and moves her. */
@Journey
class RegisterChildJourney {
    @Test
    void aChildIsEnteredSupportedAndMoves(Visitors visitors) {
        new ActionMonth(visitors);
        Visitor huong = visitors.person("huong.namhang", Visitors.Screen.PHONE).open("/children");
        huong.picture(Path.of("target", "journeys", "register-phone.png"));
        huong.follow("Ghi trẻ em").type("Họ và tên", "Lò Thị Bản Mới").type("Hoặc năm sinh (ước chừng)", "2007");
        huong.choose("Nhóm", "d) Trẻ em khuyết tật").press("Lưu").sees("Người này đã 16 tuổi");
        huong.type("Hoặc năm sinh (ước chừng)", "2016")
                .press("Lưu")
                .sees("Lò Thị Bản Mới", "khoảng năm 2016", "Trẻ em khuyết tật");
        huong.picture(Path.of("target", "journeys", "child-phone.png"));
        huong.follow("Ghi hoàn cảnh")
                .choose("Nhóm", "Trẻ em có nguy cơ: Có nguy cơ bị bạo lực")
                .press("Lưu");
        huong.sees("Có nguy cơ bị bạo lực");
        huong.follow("Ghi hỗ trợ")
                .choose("Loại", "Quà")
                .type("Ai cho, ai thăm", "Hội Phụ nữ xã")
                .press("Lưu")
                .sees("Hội Phụ nữ xã");
        huong.on(LocalDate.of(2024, 6, 21))
                .open("/children")
                .type("Tìm", "ban moi")
                .press(huong.page().locator("main form .actions button").first());
        huong.follow("Lò Thị Bản Mới").follow("Chuyển sang xã khác").choose("Xã mới", "Xã Pá Sa");
        huong.sees("Xã mới giữ hồ sơ")
                .press("Lưu")
                .sees("Trẻ em đã chuyển đi", "Lò Thị Bản Mới")
                .misses("Hội Phụ nữ huyện");
        huong.open("/children").misses("Lò Thị Bản Mới");
    }

    @Test
    void theCommuneSeesNamesTheDistrictNumbersAndTheAdministratorTheGroups(Visitors visitors) {
        new ActionMonth(visitors);
        Visitor huong = visitors.person("huong.namhang").open("/children").sees("Quàng Thị Mơ", "6 trẻ em");
        huong.picture(Path.of("target", "journeys", "tre-em.png"));
        huong.follow("Quàng Thị Mơ").sees("Hội Liên hiệp Phụ nữ xã", "Quàng Văn Sủa");
        huong.picture(Path.of("target", "journeys", "child.png"));
        huong.open("/children/quiet").sees("Quàng Thị Mơ");
        huong.picture(Path.of("target", "journeys", "quiet.png"));
        huong.open("/children/new").picture(Path.of("target", "journeys", "child-form.png"));
        Visitor huy = visitors.person("huy.muonglan").open("/children").sees("Theo nhóm hoàn cảnh", "ẩn");
        huy.misses("Quàng Thị Mơ").picture(Path.of("target", "journeys", "register-figures.png"));
        Visitor dinh = visitors.person("dinh.quantri").open("/situation-kinds").sees("chưa đối chiếu");
        dinh.picture(Path.of("target", "journeys", "situation-kinds.png"));
    }
}
