package vn.mangnon.documents;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.mangnon.documents.OfficialDocument.Annex;
import vn.mangnon.documents.OfficialDocument.Block;
import vn.mangnon.documents.OfficialDocument.Cell;
import vn.mangnon.documents.OfficialDocument.Head;
import vn.mangnon.documents.OfficialDocument.Signature;
import vn.mangnon.documents.OfficialDocument.Style;
import vn.mangnon.documents.OfficialDocument.Title;
import vn.mangnon.documents.SigningAuthority.Power;

/** One document of every layout, of invented bodies and people. */
enum Papers {
    REPORT(
            head("", "Ủy ban nhân dân huyện Mường Lằn", 5, "BC-UBND", LocalDate.of(2024, 7, 5)),
            new Title.Titled("Báo cáo", "Kết quả triển khai Tháng hành động Vì trẻ em năm 2024"),
            List.of("Sở Lao động - Thương binh và Xã hội tỉnh Hòa Lâm"),
            List.of(),
            new SigningAuthority(Power.COLLECTIVE_DEPUTY, "Ủy ban nhân dân huyện Mường Lằn", "", "Phó Chủ tịch")),
    PLAN(
            head("", "Ủy ban nhân dân huyện Mường Lằn", 45, "KH-UBND", LocalDate.of(2024, 2, 9)),
            new Title.Titled("Kế hoạch", "Triển khai Tháng hành động Vì trẻ em năm 2024"),
            List.of(),
            List.of("Căn cứ Luật Tổ chức chính quyền địa phương;", "Căn cứ Luật Trẻ em"),
            new SigningAuthority(Power.COLLECTIVE, "Ủy ban nhân dân huyện Mường Lằn", "", "Chủ tịch")),
    DRAFT(
            new Head(
                    Style.STATE,
                    "",
                    "Ủy ban nhân dân huyện Mường Lằn",
                    Optional.empty(),
                    "KH-UBND",
                    "Mường Lằn",
                    Optional.empty(),
                    true),
            new Title.Titled("Kế hoạch", "Triển khai Tháng hành động Vì trẻ em năm 2024"),
            List.of(),
            List.of("Căn cứ Luật Trẻ em"),
            new SigningAuthority(Power.COLLECTIVE, "Ủy ban nhân dân", "", "Chủ tịch")),
    DECISION(
            head("", "Ủy ban nhân dân tỉnh Hòa Lâm", 312, "QĐ-UBND", LocalDate.of(2026, 3, 9)),
            new Title.Decision(
                    "Về việc phê duyệt Kế hoạch bảo vệ, chăm sóc trẻ em năm 2026",
                    "Chủ tịch Ủy ban nhân dân tỉnh Hòa Lâm"),
            List.of(),
            List.of("Căn cứ Luật Trẻ em", "Theo đề nghị của Giám đốc Sở Y tế tại Tờ trình số 45/TTr-SYT"),
            new SigningAuthority(Power.DEPUTY, "", "", "Phó Chủ tịch")),
    SUBMISSION(
            head("Ủy ban nhân dân tỉnh Hòa Lâm", "Sở Y tế", 45, "TTr-SYT", LocalDate.of(2026, 3, 2)),
            new Title.Titled("Tờ trình", "Về việc ban hành Kế hoạch bảo vệ, chăm sóc trẻ em năm 2026"),
            List.of("Ủy ban nhân dân tỉnh Hòa Lâm"),
            List.of(),
            new SigningAuthority(Power.HEAD, "", "", "Giám đốc")),
    LETTER(
            head("Ủy ban nhân dân tỉnh Hòa Lâm", "Sở Y tế", 120, "SYT-DSTE", LocalDate.of(2026, 1, 12)),
            new Title.Letter("đôn đốc báo cáo Tháng hành động Vì trẻ em năm 2026"),
            List.of("Ủy ban nhân dân các xã, phường", "Ban Thường vụ Tỉnh đoàn"),
            List.of(),
            new SigningAuthority(Power.BY_ORDER, "", "Giám đốc", "Phó Trưởng phòng Dân số")),
    UNION(
            new Head(
                    Style.YOUTH_UNION,
                    "",
                    "Ban Chấp hành Đoàn tỉnh Hòa Lâm",
                    Optional.of(5),
                    "KH/TĐTN-TNTH",
                    "Hòa Lâm",
                    Optional.of(LocalDate.of(2026, 1, 12)),
                    false),
            new Title.Titled("Kế hoạch", "Chăm lo, giáo dục thiếu niên, nhi đồng năm 2026"),
            List.of(),
            List.of(),
            new SigningAuthority(Power.COLLECTIVE_DEPUTY, "Ban Thường vụ", "", "Phó Bí thư"));

    static final Block.Table TABLE = new Block.Table(
            "Biểu tổng hợp số liệu kinh phí thực hiện",
            4,
            List.of(3, 2, 2, 1),
            List.of(
                    List.of(
                            new Cell("Xã", 1, 2, false),
                            new Cell("Tặng quà", 2, 1, false),
                            new Cell("Ghi chú", 1, 2, false)),
                    List.of(Cell.of("Số lượng trẻ em"), Cell.of("Kinh phí"))),
            List.of(List.of(Cell.of("Nậm Hẳng"), Cell.figure("25"), Cell.figure("5.000.000"), Cell.of("=1+1"))));

    private static final String WORDS =
            "Ủy ban nhân dân huyện đã ban hành kế hoạch và chỉ đạo các xã, thị trấn tổ chức lễ "
                    + "phát động, treo băng rôn, thăm hỏi và tặng quà trẻ em có hoàn cảnh đặc biệt.";

    private final Head head;
    private final Title title;
    private final List<String> addressees;
    private final List<String> bases;
    private final SigningAuthority authority;

    Papers(Head head, Title title, List<String> addressees, List<String> bases, SigningAuthority authority) {
        this.head = head;
        this.title = title;
        this.addressees = addressees;
        this.bases = bases;
        this.authority = authority;
    }

    OfficialDocument document() {
        boolean decision = this == DECISION;
        return new OfficialDocument(
                head,
                title,
                addressees,
                bases,
                decision ? articles() : body(2),
                new Signature(authority.lines(), "Quàng Văn Thịnh"),
                List.of("Lãnh đạo đơn vị", "Lưu: VT"),
                decision ? List.of(new Annex("Kế hoạch", "Bảo vệ, chăm sóc trẻ em năm 2026", body(12))) : List.of());
    }

    private static Head head(String superior, String issuer, int number, String symbol, LocalDate date) {
        return new Head(
                Style.STATE, superior, issuer, Optional.of(number), symbol, "Mường Lằn", Optional.of(date), false);
    }

    private static List<Block> articles() {
        return List.of(
                new Block.Article(1, "Phê duyệt kèm theo Quyết định này Kế hoạch bảo vệ, chăm sóc trẻ em năm 2026."),
                new Block.Article(2, "Quyết định này có hiệu lực kể từ ngày ký."),
                new Block.Article(3, "Các cơ quan, đơn vị có liên quan chịu trách nhiệm thi hành Quyết định này."));
    }

    /** Long enough, with enough chapters, to fill several pages. */
    private static List<Block> body(int chapters) {
        List<Block> body = new ArrayList<>();
        for (int i = 1; i <= chapters; i++) {
            body.add(new Block.Heading(1, Printing.roman(i) + ".", "TÌNH HÌNH TRIỂN KHAI THỰC HIỆN"));
            body.add(new Block.Heading(2, "1.", "Công tác chỉ đạo, ban hành kế hoạch triển khai"));
            body.add(new Block.Paragraph(WORDS));
            body.add(new Block.Heading(3, "a)", "Về nội dung"));
            body.add(new Block.Item("Thiết thực, an toàn;"));
        }
        body.add(TABLE);
        body.add(new Block.Paragraph("Trên đây là nội dung triển khai Tháng hành động Vì trẻ em."));
        return body;
    }
}
