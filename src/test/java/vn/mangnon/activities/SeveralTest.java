package vn.mangnon.activities;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.mangnon.testing.ActionMonth.OFFICER;
import static vn.mangnon.testing.ActionMonth.expect;
import static vn.mangnon.testing.ActionMonth.first;
import static vn.mangnon.testing.ActionMonth.location;
import static vn.mangnon.testing.ActionMonth.text;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.mangnon.testing.ActionMonth;
import vn.mangnon.testing.Browser;
import vn.mangnon.testing.DatabaseTest;
import vn.mangnon.testing.Ledger;
import vn.mangnon.testing.PageForm;

/** Recording with little typing: for several communes, as last time, what was half written, numbers with their parts. */
@DatabaseTest
class SeveralTest {
    @LocalServerPort
    int port;

    @Autowired
    JdbcClient jdbc;

    private Browser huy;
    private Browser huong;
    private Ledger ledger;

    @BeforeEach
    void signIn() {
        huy = new ActionMonth(port).as(OFFICER);
        huong = new ActionMonth(port).as("huong.namhang");
        ledger = new Ledger(jdbc);
    }

    private PageForm rows(String title) {
        return PageForm.of(huy.get("/activities/several?kind=gift").body(), "/activities/several")
                .with("title", title);
    }

    private static List<String> fields(PageForm form) {
        return form.names().stream()
                .filter(name -> name.endsWith(".figure.gift.children"))
                .toList();
    }

    @Test
    void eachCommuneWithAFigureBecomesARecordOfItsOwnOnce() {
        PageForm form = rows("Quà 1/6");
        List<String> communes = fields(form);
        assertThat(communes).hasSize(10);
        form.with(communes.get(0), 12).with(communes.get(3), 7);
        expect(303, huy.post("/activities/several", form));
        expect(303, huy.post("/activities/several", form));
        assertThat(ledger.count("activities.activity where title = 'Quà 1/6'")).isEqualTo(2);
        assertThat(ledger.text("""
                select sum(m.quantity)::text from measures.measure m join activities.activity a on a.id = m.record_id
                where a.title = 'Quà 1/6' and m.indicator = 'gift.children' and m.retracted is null
                """)).isEqualTo("19");
    }

    @Test
    void oneWrongRowKeepsAllOfThemFromBeingRecorded() {
        PageForm form = rows("Quà Trung thu");
        List<String> communes = fields(form);
        form.with(communes.get(0), 12).with(communes.get(1), "bảy");
        PageForm again =
                PageForm.of(expect(422, huy.post("/activities/several", form)).body(), "/activities/several");
        assertThat(again.value(communes.get(1))).isEqualTo("bảy");
        assertThat(again.value(communes.get(0))).isEqualTo("12");
        expect(422, huy.post("/activities/several", rows("Quà Trung thu")));
        expect(
                422,
                huy.post("/activities/several", form.with(communes.get(1), 7).with("beginsOn", "2031-01-01")));
        assertThat(ledger.count("activities.activity where title = 'Quà Trung thu'"))
                .isZero();
    }

    @Test
    void aTaskOfAPlanSuggestsTheKindsItNamesAndIsServed() {
        String plan = new ActionMonth(port).begin();
        String link = first(huy.get("/plans/" + plan).body(), "href=\"(/activities/new\\?plan=[^\"]+)\"")
                .replace("&amp;", "&");
        String page = huy.get(link).body();
        assertThat(text(page)).contains("Nhiệm vụ:");
        String chosen = first(page, "href=\"(/activities/new\\?kind=[^\"]+)\"").replace("&amp;", "&");
        PageForm form = PageForm.of(huy.get(chosen).body(), "/activities");
        assertThat(form.value("plan")).isEqualTo(plan);
        assertThat(form.value("task")).isEqualTo(link.replaceAll(".*task=", ""));
    }

    @Test
    void theSameWorkOnceMoreIsFilledInSaveItsNumbers() {
        PageForm first = PageForm.of(
                        huong.get("/activities/new?kind=communication").body(), "/activities")
                .with("title", "Nói chuyện ở bản")
                .with("manner.communication", "direct")
                .with("children", 30);
        String there = location(expect(303, huong.post("/activities", first)));
        assertThat(text(huong.get("/activities/new").body())).contains("Nói chuyện ở bản");
        PageForm like = PageForm.of(
                huong.get("/activities/new?like=" + there.replaceAll(".*/", "")).body(), "/activities");
        assertThat(like.value("title")).isEqualTo("Nói chuyện ở bản");
        assertThat(like.value("manner.communication")).isEqualTo("direct");
        assertThat(like.value("children")).isEmpty();
        assertThat(like.value("id")).isNotEqualTo(first.value("id"));
        expect(404, huong.get("/activities/new?like=00000000-0000-7000-8000-000000000000"));
    }

    @Test
    void whatIsHalfWrittenIsThereAfterTheBrowserWasClosed() {
        PageForm form = PageForm.of(huong.get("/activities/new?kind=visit").body(), "/activities")
                .with("title", "Thăm dở dang")
                .with("children", "9");
        expect(204, huong.post("/drafts/activity-new", form));
        Browser later = new ActionMonth(port).as("huong.namhang");
        assertThat(text(later.get("/activities/new").body())).contains("Thăm dở dang");
        PageForm kept = PageForm.of(later.get("/activities/new?draft=true").body(), "/activities");
        assertThat(kept.value("children")).isEqualTo("9");
        expect(303, later.post("/activities", kept));
        assertThat(text(later.get("/activities/new").body())).doesNotContain("đang ghi dở");
    }

    @Test
    void kindsAreFoundByWordsWithoutMarksAndAddedWithoutLosingWhatWasTyped() {
        assertThat(text(huong.get("/activities/new?q=TO+ROI").body())).contains("Tờ rơi, tờ gấp");
        PageForm form = PageForm.of(huong.get("/activities/new?kind=gift").body(), "/activities")
                .with("kinds", "gift", "visit")
                .with("figure.gift.children", "năm");
        PageForm more =
                PageForm.of(expect(200, huong.post("/activities/fields", form)).body(), "/activities");
        assertThat(more.value("figure.gift.children")).isEqualTo("năm");
        assertThat(more.names()).contains("figure.visit.items");
    }

    @Test
    void aFigureAgreesWithItsPartsAndPeopleAreNoContacts() {
        PageForm form = PageForm.of(huong.get("/activities/new?kind=gift").body(), "/activities")
                .with("figure.gift.children", 10)
                .with("figure.gift.children.1", 4);
        assertThat(text(expect(422, huong.post("/activities", form)).body())).contains("không bằng tổng số 10");
        form.with("figure.gift.children.2", 6).with("figure.gift.children.22", 11);
        assertThat(text(expect(422, huong.post("/activities", form)).body())).contains("nhiều hơn tổng số 10");
        form.with("figure.gift.children.22", 3).with("children", 10).with("people", 11);
        assertThat(text(expect(422, huong.post("/activities", form)).body())).contains("không thể nhiều hơn");
        expect(303, huong.post("/activities", form.with("people", 8)));
        assertThat(ledger.texts(
                        "select quantity::text from measures.measure where record_id = :id::uuid and cell_id = 22 and retracted is null",
                        "id",
                        form.value("id")))
                .containsExactly("3");
    }
}
