package vn.mangnon.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** Common work is recorded on a telephone with a few touches; what is half written waits for the next time. */
@Journey
class RecordOnThePhoneJourney {
    private static final int MOST = 12;

    private int touches;

    @Test
    void aSessionIsRecordedWithAFewTouchesAndOnceMoreWithFewer(Visitors visitors) {
        new ActionMonth(visitors);
        Visitor huong = visitors.person("huong.namhang", Visitors.Screen.PHONE);
        touch(() -> huong.follow("Ghi hoạt động"));
        huong.picture(Path.of("target", "journeys", "choose-kind.png"));
        touch(() -> huong.follow("Truyền thông, tuyên truyền"));
        touch(() -> huong.choose("Hình thức", "Buổi truyền thông trực tiếp"));
        touch(() -> huong.type("Số lượt trẻ em tham dự", "45"));
        touch(() -> huong.type("Số người lớn", "12"));
        huong.picture(Path.of("target", "journeys", "record-phone.png"));
        touch(() -> huong.press("Lưu"));
        huong.sees("Truyền thông, tuyên truyền tại xã Nậm Hẳng", "Hình thức: Buổi truyền thông trực tiếp", "45");
        assertThat(touches).isLessThanOrEqualTo(MOST);
        touches = 0;
        touch(() -> huong.open("/activities/new"));
        touch(() -> huong.follow("Truyền thông, tuyên truyền tại xã Nậm Hẳng"));
        touch(() -> huong.type("Số lượt trẻ em tham dự", "38"));
        touch(() -> huong.press("Lưu"));
        huong.sees("Đã ghi hoạt động", "Hình thức: Buổi truyền thông trực tiếp", "38");
        assertThat(touches).isLessThanOrEqualTo(4);
    }

    @Test
    void whatIsHalfWrittenIsKeptWhileItIsTyped(Visitors visitors) {
        new ActionMonth(visitors);
        Visitor mai = visitors.person("mai.chiengan", Visitors.Screen.PHONE);
        mai.open("/activities/new?kind=visit");
        mai.page()
                .waitForResponse(
                        answer -> answer.url().endsWith("/drafts/activity-new") && answer.status() == 204,
                        () -> mai.type("Tên hoạt động", "Thăm cháu ở bản xa")
                                .page()
                                .keyboard()
                                .press("Tab"));
        mai.open("/activities/new").sees("Có một bản đang ghi dở: Thăm cháu ở bản xa");
        mai.follow("Ghi tiếp").press("Lưu").sees("Đã ghi hoạt động", "Thăm cháu ở bản xa");
    }

    @Test
    void aDistrictRecordsTheSameForItsCommunesAtOnce(Visitors visitors) {
        new ActionMonth(visitors);
        Visitor huy = visitors.person("huy.muonglan").open("/activities/new?kind=gift");
        huy.follow("Ghi cho nhiều xã").type("Tên hoạt động", "Quà của huyện cho trẻ em");
        huy.page().getByLabel("Số lượt trẻ em được tặng, Xã Nậm Hẳng").fill("15");
        huy.page().getByLabel("Số lượt trẻ em được tặng, Xã Pá Sa").fill("11");
        huy.press("Lưu").sees("Đã ghi 2 hoạt động.", "Quà của huyện cho trẻ em");
    }

    private void touch(Runnable deed) {
        deed.run();
        touches++;
    }
}
