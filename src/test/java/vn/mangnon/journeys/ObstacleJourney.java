package vn.mangnon.journeys;

import org.junit.jupiter.api.Test;

/** A commune is stuck, finds its plan, says so; the district answers and keeps its promise; everybody concerned sees it. */
@Journey
class ObstacleJourney {
    @Test
    void whatIsInTheWayIsFoundRaisedAnsweredAndFollowed(Visitors visitors) {
        String plan = new ActionMonth(visitors).reportable();
        Visitor huong = visitors.person("huong.namhang", Visitors.Screen.PHONE);
        huong.open("/search?q=thang+hanh+dong");
        huong.sees("Tìm kiếm", "Kế hoạch");
        huong.open(plan).follow("Nêu vướng mắc, kiến nghị");
        huong.type("Nội dung", "Nhà văn hóa bản Sao Trong dột, chưa tổ chức được lễ phát động");
        huong.press("Gửi").sees("Đã gửi. Cơ quan nhận đã được báo.", "Chờ trả lời");
        Visitor huy = visitors.person("huy.muonglan").open("/obstacles?show=MINE");
        huy.sees("Nhà văn hóa bản Sao Trong dột")
                .follow("Nhà văn hóa bản Sao Trong dột, chưa tổ chức được lễ phát động");
        huy.type("Nội dung trả lời, lý do", "Đồng ý hỗ trợ");
        huy.press("Gửi trả lời").sees("Khi tiếp thu");
        huy.type("Sẽ làm gì", "Cấp 10 triệu đồng sửa mái").type("Xong trước hết ngày", "2024-06-28");
        huy.press("Gửi trả lời").sees("Đã trả lời. Cơ quan nêu đã được báo.");
        huong.open("/obstacles?show=OURS").sees("Tiếp thu");
        huong.follow("Nhà văn hóa bản Sao Trong dột, chưa tổ chức được lễ phát động");
        huong.type("Đã làm gì, hoặc vì sao chưa", "Mái đã sửa xong")
                .press("Lưu")
                .sees("Đã giải quyết", "Mái đã sửa xong");
        huy.open("/obstacles/board").sees("Bảng theo dõi trả lời", "Ủy ban nhân dân xã Nậm Hẳng");
        huy.open("/search?q=nha+van+hoa+sao+trong").sees("Nhà văn hóa bản Sao Trong dột");
    }
}
