package vn.mangnon.journeys;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** A commune sees on its telephone what it still owes in the Action Month, does it, and the province sees it at once. */
@Journey
class CampaignJourney {
    private static final String MONTH = "Tháng hành động Vì trẻ em năm 2024";

    @Test
    void whatACommuneStillOwesIsRecordedAndTheBoardKnows(Visitors visitors) {
        new ActionMonth(visitors);
        Visitor nam = visitors.person("nam.soldtbxh");
        nam.menu("Ghi việc", "Chiến dịch").follow(MONTH).sees("8/22 nơi đã thực hiện đủ “Băng rôn, khẩu hiệu”");
        nam.picture(Path.of("target", "journeys", "campaign-board.png"));
        Visitor sinh = visitors.person("sinh.pasa", Visitors.Screen.PHONE);
        sinh.follow(MONTH + ": đơn vị bạn còn 2 việc chưa đủ").sees("Đơn vị bạn: Xã Pá Sa", "Chưa có");
        sinh.picture(Path.of("target", "journeys", "campaign-phone.png"));
        sinh.follow("Ghi ngay: Băng rôn, khẩu hiệu")
                .type("Số băng rôn đã treo", "2")
                .press("Lưu");
        sinh.sees("Đã ghi hoạt động").open("/").sees("đơn vị bạn còn 1 việc chưa đủ");
        nam.open(nam.page().url().replaceFirst("^https?://[^/]+", ""));
        nam.sees("9/22 nơi đã thực hiện đủ “Băng rôn, khẩu hiệu”, tổng cộng 15 chiếc");
        nam.press("Yêu cầu báo cáo kết quả").sees("Về: " + MONTH);
        nam.picture(Path.of("target", "journeys", "campaign-request.png"));
    }
}
