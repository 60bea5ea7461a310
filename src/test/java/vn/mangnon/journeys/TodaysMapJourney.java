package vn.mangnon.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** Line 9: after 1 July 2025 the old communes' work stands as it was or on today's map; a split waits for a person. */
@Journey
class TodaysMapJourney {
    private static final String MONTH =
            "/figures?first=2024-05-25&last=2024-06-30&indicator=launch.children&indicator=launch.items";

    @Test
    void nothingIsCountedTwiceAndNothingIsLost(Visitors visitors) {
        Visitor dinh = visitors.person("dinh.quantri").on(LocalDate.of(2025, 8, 15));
        Visitor nam = visitors.person("nam.soldtbxh");
        asItWas(nam.open(MONTH));
        onTodaysMap(nam);
        aPersonEntersTheShares(dinh);
        itIsApportioned(nam.open(MONTH + "&map=today"));
        theMergedCommune(visitors.person("hien.muonglan", Visitors.Screen.PHONE).open(MONTH));
    }

    private static void asItWas(Visitor nam) {
        row(nam, "Thị trấn Mường Lằn", "(đến 30/06/2025) 385 1");
        row(nam, "Xã Nà Tòng", "(đến 30/06/2025) 225 1");
        row(nam, "Xã Ẳng Sao", "(đến 30/06/2025) 290 2");
        row(nam, "Huyện Mường Lằn", "216 1");
        total(nam, "6.231 15");
    }

    private static void onTodaysMap(Visitor nam) {
        nam.tick("Bản đồ hôm nay (xã cũ gộp vào xã mới)").press("Xem").sees("Có xã cũ đã bị chia tách: Xã Ẳng Sao");
        row(nam, "Xã Mường Lằn", "610 2");
        row(nam, "Xã Nậm Hẳng", "310 1");
        row(nam, "Xã Búng Khê", "330 1");
        row(nam, "chưa phân bổ", "Tỉnh Hòa Lâm chưa phân bổ 290 2");
        total(nam, "6.231 15");
    }

    private static void aPersonEntersTheShares(Visitor dinh) {
        dinh.open(MONTH + "&map=today").follow("Xã đã chia tách").sees("Xã Ẳng Sao (97017)", "Chưa nhập");
        dinh.type("Phần về Xã Mường Lằn", "7").type("Phần về Xã Huổi Mây", "4");
        dinh.type("Căn cứ", "Danh sách trẻ em theo bản ngày 30/06/2025").press("Lưu");
        dinh.sees("Đã lưu tỉ lệ phân bổ.", "Đã nhập tỉ lệ");
    }

    /** 290 children and 2 points by 7 to 4: 184,5 and 105,5, 1,3 and 0,7; the largest remainder has the last one. */
    private static void itIsApportioned(Visitor nam) {
        nam.misses("chưa phân bổ");
        row(nam, "Xã Mường Lằn phần chia, ước tính", "185 1");
        row(nam, "Xã Huổi Mây phần chia, ước tính", "105 1");
        row(nam, "Xã Mường Lằn 610", "610 2");
        total(nam, "6.231 15");
    }

    private static void theMergedCommune(Visitor hien) {
        row(hien, "Thị trấn Mường Lằn", "385 1");
        row(hien, "Xã Nà Tòng", "225 1");
        hien.tick("Bản đồ hôm nay (xã cũ gộp vào xã mới)").press("Xem");
        row(hien, "Xã Mường Lằn 610", "610 2");
        row(hien, "phần chia, ước tính", "185 1");
        total(hien, "795 3");
    }

    private static void row(Visitor visitor, String name, String figures) {
        assertThat(visitor.page().locator("tbody tr").all().stream()
                        .map(Visitor::text)
                        .filter(row -> row.contains(name)))
                .as("%s in %s", name, visitor.path())
                .singleElement()
                .asString()
                .endsWith(figures);
    }

    private static void total(Visitor visitor, String figures) {
        assertThat(Visitor.text(visitor.page().locator("tfoot tr"))).isEqualTo("Tổng cộng " + figures);
    }
}
