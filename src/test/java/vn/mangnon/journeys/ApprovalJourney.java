package vn.mangnon.journeys;

import org.junit.jupiter.api.Test;
import vn.mangnon.journeys.Visitors.Screen;
import vn.mangnon.sample.SampleDraft;

/** The chain by which an association's plan is approved: proposed, advised on, submitted, returned, submitted, decided. */
@Journey
class ApprovalJourney {
    private static final String PLAN = "/plans/" + SampleDraft.plan() + "/approval";

    @Test
    void anAssociationsPlanGoesFromItsProposalToTheChairmansDecision(Visitors visitors) {
        Visitor nam = visitors.person("nam.soldtbxh").open("/approvals").sees("Chờ trình", "Tết Trung thu");
        nam.open(PLAN).sees("Quá hạn", "Sở Giáo dục và Đào tạo", "Nhất trí, có góp ý");
        advise(visitors);
        nam.open(PLAN).sees("Không nhất trí");
        submit(nam, "211");
        nam.sees("Đã gửi tờ trình", "Chờ quyết định", "Khi trình chưa có ý kiến của:");
        sendBack(visitors);
        proposeAgain(visitors);
        nam.open(PLAN).sees("Công văn 32/CV-HBVQTE");
        submit(nam, "212");
        decide(visitors);
        visitors.person("tho.hoibvqte", Screen.PHONE)
                .open(PLAN)
                .sees("Đã có quyết định", "3021/QĐ-UBND", "31/CV-HBVQTE", "Chưa rõ phần ngân sách hỗ trợ");
    }

    private static void advise(Visitors visitors) {
        Visitor khang = visitors.person("khang.tinhdoan", Screen.PHONE)
                .open("/approvals")
                .sees("Chờ góp ý");
        khang.follow("Kế hoạch Tổ chức Tết Trung thu cho trẻ em vùng khó khăn năm 2024")
                .follow("Góp ý");
        khang.tick("Không nhất trí").press("Gửi ý kiến").sees("Ghi rõ lý do");
        khang.type("Nội dung góp ý, lý do", "Trùng với đêm hội của Hội đồng Đội")
                .press("Gửi ý kiến");
        khang.sees("Đã gửi ý kiến", "Trùng với đêm hội");
    }

    private static void submit(Visitor nam, String number) {
        nam.follow("Trình phê duyệt");
        nam.field("Gửi tới")
                .selectOption(
                        vn.mangnon.sample.SampleUnits.organization("ubnd-97").toString());
        nam.type("Số", number).type("Ký hiệu", "TTr-LĐTBXH").press("Gửi tờ trình");
    }

    private static void sendBack(Visitors visitors) {
        Visitor hanh = visitors.person("hanh.ubndtinh").open("/approvals").sees("Chờ quyết định");
        hanh.open(PLAN).follow("Trả lại").type("Lý do trả lại", "Chưa rõ phần ngân sách hỗ trợ");
        hanh.press("Trả lại kế hoạch").sees("Đã trả lại kế hoạch", "Đang soạn");
    }

    private static void proposeAgain(Visitors visitors) {
        Visitor tho = visitors.person("tho.hoibvqte").open(PLAN).sees("Chưa rõ phần ngân sách hỗ trợ");
        tho.follow("Đề nghị phê duyệt");
        tho.field("Gửi tới")
                .selectOption(
                        vn.mangnon.sample.SampleUnits.organization("so-ldtbxh").toString());
        tho.type("Số", "32")
                .type("Ký hiệu", "CV-HBVQTE")
                .press("Gửi đề nghị")
                .sees("Đã gửi đề nghị", "Đang trình duyệt");
    }

    private static void decide(Visitors visitors) {
        Visitor hanh = visitors.person("hanh.ubndtinh").open(PLAN).follow("Quyết định phê duyệt");
        hanh.type("Số", "3021")
                .type("Ký hiệu", "QĐ-UBND")
                .type("Ngày văn bản", "2024-06-19")
                .press("Phê duyệt kế hoạch");
        hanh.sees("Không được trước ngày tờ trình");
        hanh.type("Ngày văn bản", "2024-06-20")
                .press("Phê duyệt kế hoạch")
                .sees("đã được phê duyệt", "Đã có quyết định");
        hanh.follow("Quyết định 3021/QĐ-UBND").sees("Điều 1.", "Nội dung kế hoạch khi gửi");
    }
}
