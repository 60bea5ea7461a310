package vn.mangnon.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** Line 4, of events that are more than one thing: one record, in each table it belongs to, its children once. */
@Journey
class JointEventJourney {
    @Test
    void anEventOfTwoKindsAndManyBodiesIsOneRecordCountedOnce(Visitors visitors) {
        String plan = new ActionMonth(visitors).on(LocalDate.of(2024, 7, 1)).reportable();
        Visitor huy = visitors.person("huy.muonglan").menu("Ghi việc", "Hoạt động");
        huy.follow("Diễn đàn trẻ em huyện Mường Lằn năm 2024");
        huy.sees("Số lượt trẻ em tham dự 216", "Lễ phát động", "Hoạt động có sự tham gia của trẻ em");
        huy.sees("Đơn vị cùng tổ chức", "Đoàn Thanh niên Cộng sản Hồ Chí Minh huyện Mường Lằn");
        huy.open(plan).follow("Bảng theo dõi").press("Lập báo cáo tổng hợp");
        assertThat(Figures.of(huy))
                .containsEntry("1 · Tổ chức phát động Tháng hành động vì trẻ em · Số điểm phát động", "1")
                .containsEntry("1 · Tổ chức phát động Tháng hành động vì trẻ em · Số trẻ em tham dự", "216");
        assertThat(Figures.row(huy).subList(12, 14))
                .as("with children's participation")
                .containsExactly("1", "216");
        huy.open("/figures?first=2024-06-01&last=2024-06-01&indicator=attendance&indicator=launch.children"
                + "&indicator=participation.children");
        assertThat(Visitor.text(huy.row("Huyện Mường Lằn"))).contains("216 216 216");
    }
}
