package vn.mangnon.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.mangnon.testing.ActionMonth.expect;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.mangnon.testing.ActionMonth;
import vn.mangnon.testing.Browser;
import vn.mangnon.testing.DatabaseStory;
import vn.mangnon.testing.PageForm;

/** Sentences of a report that go on saying what its tables say, until it is handed in. */
@DatabaseStory
class LiveSentencesTest {
    private static final String HUONG = "huong.namhang";

    private static final String FORM = """
            mang-non-template: 1
            title: "Báo cáo quà tặng"
            parts:
              - narrative: "Kết quả tặng quà"
                label: "I"
                key: ket_qua
                guidance: "Nêu ai tặng, tặng gì."
                required: true
                longest: 300
                proposal: "Trong kỳ, tặng quà cho {qua.tre} lượt trẻ em."
              - table: "Quà"
                label: "II"
                key: qua
                shape: row
                columns:
                  - title: "Số trẻ em"
                    key: tre
                    under: ["Tặng quà"]
                    count: "gift.children"
            """;

    @LocalServerPort
    int port;

    private ActionMonth month;
    private Browser huong;
    private String report = "";
    private String part = "";

    @BeforeAll
    void aFormProposesASentence() {
        month = new ActionMonth(port);
        String plan = month.begin();
        FormDesk desk = new FormDesk(month);
        desk.choose(plan, desk.publish(FORM));
        huong = month.as(HUONG);
        report = month.open(HUONG);
        part = desk.part(HUONG, report, "Kết quả tặng quà");
    }

    @Test
    @Order(1)
    void theProposedSentenceIsPutInWithItsFigures() {
        assertThat(page())
                .contains(
                        "Nêu ai tặng, tặng gì. Bắt buộc viết. Nhiều nhất 300 ký tự.",
                        "Câu gợi ý từ số liệu: “Trong kỳ, tặng quà cho");
        expect(
                303,
                send(form().with(part, "<p class=MsoNormal>Mở đầu.<o:p></o:p></p>")
                        .with("propose", part)));
        assertThat(text()).isEqualTo("Mở đầu.\nTrong kỳ, tặng quà cho " + gifts() + " lượt trẻ em.");
        assertThat(page()).doesNotContain("Câu gợi ý từ số liệu", "Số trong câu khác số trong biểu");
    }

    @Test
    @Order(2)
    void whenTheFigureChangesTheSentenceIsFlaggedAndUpdatedAtOneClick() {
        String before = gifts();
        expect(303, send(form().with(part, "Nhân dịp hè, cả xã tặng quà cho " + before + " lượt trẻ em.")));
        twelveMoreGifts();
        String now = gifts();
        assertThat(Long.parseLong(now)).isEqualTo(Long.parseLong(before) + 12);
        assertThat(page())
                .contains(
                        "Nhân dịp hè, cả xã tặng quà cho " + before + " → " + now + " lượt trẻ em.",
                        "Số trong câu khác số trong biểu ở mục: I");
        PageForm update = form().with("update", part);
        expect(303, send(update));
        expect(303, send(update));
        assertThat(text()).isEqualTo("Nhân dịp hè, cả xã tặng quà cho " + now + " lượt trẻ em.");
        assertThat(page()).doesNotContain("Số trong câu khác số trong biểu");
    }

    @Test
    @Order(3)
    void anyCellCanBeCitedByItsName() {
        expect(422, send(form().with("cite." + part, "Số con bò").with("cite", part)));
        expect(303, send(form().with("cite." + part, "Tặng quà, Số trẻ em").with("cite", part)));
        assertThat(text()).endsWith("trẻ em.\nTặng quà, Số trẻ em: " + gifts() + " lượt trẻ em.");
    }

    @Test
    @Order(4)
    void whatIsMissingOrTooLongIsNotHandedIn() {
        HttpResponse<String> empty = expect(422, send(form().with(part, "").with("submit", "true")));
        assertThat(ActionMonth.text(empty.body())).contains("Mục này bắt buộc phải viết.");
        HttpResponse<String> longer =
                expect(422, send(form().with(part, "a ".repeat(200)).with("submit", "true")));
        assertThat(ActionMonth.text(longer.body())).contains("Mục này dài 399 ký tự; nhiều nhất 300 ký tự.");
        assertThat(longer.body()).contains("a a a");
        expect(303, send(form().with(part, "a ".repeat(200))));
        expect(303, send(form().with(part, "Tặng quà cho " + gifts() + " lượt trẻ em.")));
    }

    @Test
    @Order(5)
    void handedInItStaysAsItWasAndIsPrintedAsPlainWords() throws IOException {
        String before = gifts();
        expect(303, send(form().with("submit", "true")));
        twelveMoreGifts();
        assertThat(page()).contains("Tặng quà cho " + before + " lượt trẻ em.").doesNotContain("→");
        expect(303, month.accept(report));
        assertThat(page()).contains("Tặng quà cho " + before + " lượt trẻ em.").doesNotContain("Cập nhật số");
        expect(303, month.accept(report));
        try (XWPFDocument word =
                new XWPFDocument(new ByteArrayInputStream(huong.bytes("/reports/" + report + "/document.docx")))) {
            assertThat(word.getParagraphs())
                    .extracting(XWPFParagraph::getText)
                    .contains("Tặng quà cho " + before + " lượt trẻ em.");
        }
    }

    private void twelveMoreGifts() {
        PageForm gift = PageForm.of(huong.get("/activities/new?kind=gift").body(), "/activities")
                .with("title", "Tặng quà hè")
                .with("beginsOn", "2024-06-05")
                .with("kinds", "gift")
                .with("figure.gift.children", "12")
                .with("children", "12");
        expect(303, huong.post("/activities", gift));
    }

    private String gifts() {
        return String.valueOf(
                ActionMonth.figures(huong.get("/reports/" + report).body()).getFirst());
    }

    private PageForm form() {
        return month.form(HUONG, report);
    }

    private String text() {
        return form().value(part);
    }

    private String page() {
        return ActionMonth.text(huong.get("/reports/" + report).body());
    }

    private HttpResponse<String> send(PageForm form) {
        return huong.post("/reports/" + report, form);
    }
}
