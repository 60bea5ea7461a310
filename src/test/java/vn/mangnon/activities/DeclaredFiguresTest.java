package vn.mangnon.activities;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.mangnon.testing.ActionMonth.expect;
import static vn.mangnon.testing.ActionMonth.location;
import static vn.mangnon.testing.ActionMonth.text;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.mangnon.measures.Answer;
import vn.mangnon.measures.Known;
import vn.mangnon.measures.Measures;
import vn.mangnon.measures.Place;
import vn.mangnon.measures.Question;
import vn.mangnon.sample.SampleProvince;
import vn.mangnon.shared.Id;
import vn.mangnon.shared.Period;
import vn.mangnon.shared.Scope;
import vn.mangnon.testing.ActionMonth;
import vn.mangnon.testing.Browser;
import vn.mangnon.testing.DatabaseTest;
import vn.mangnon.testing.Ledger;
import vn.mangnon.testing.PageForm;
import vn.mangnon.web.BusinessClock;

/** Figures from paper: stocks, rates out of them, estimates that come true, and what is refused. */
@DatabaseTest
class DeclaredFiguresTest {
    @LocalServerPort
    int port;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Measures measures;

    @Autowired
    BusinessClock clock;

    private Browser huong;
    private Browser thang;
    private Id<vn.mangnon.units.Area> home;

    @BeforeEach
    void signIn() {
        ActionMonth month = new ActionMonth(port);
        huong = month.as("huong.namhang");
        thang = month.as("thang.muonglem");
        home = new Id<>(
                new Ledger(jdbc)
                        .id(
                                "select id from units.area_latest where name like '%Nậm Hẳng' and level = 'COMMUNE' and coalesce(valid_to, 'infinity') > '2024-06-20' and coalesce(valid_from, '-infinity') < '2024-06-20'"));
        jdbc.sql("update activities.declared set withdrawn_because = 'thử'").update();
        jdbc.sql("select measures.derive('declared', id) from activities.declared")
                .query()
                .listOfRows();
    }

    private PageForm blank(String indicator) {
        return PageForm.of(huong.get("/declared/new?indicator=" + indicator).body(), "/declared")
                .with("indicator", indicator)
                .with("source", "Báo cáo giấy số 5/BC-UBND");
    }

    private String declare(String indicator, String first, String last, String status, String amount) {
        PageForm form = blank(indicator)
                .with("first", first)
                .with("last", last)
                .with("status", status)
                .with("amount", amount);
        return location(expect(303, huong.post("/declared", form)));
    }

    /** The commune of Nà Tòng went whole into the new Mường Lằn, and so did its committee. */
    @Test
    void whoTookOverABodyCorrectsWhatItDeclared() {
        ActionMonth month = new ActionMonth(port);
        Browser quyet = month.as("quyet.natong");
        PageForm declared = PageForm.of(
                        quyet.get("/declared/new?indicator=child.population").body(), "/declared")
                .with("indicator", "child.population")
                .with("source", "Sổ của xã")
                .with("first", "2024-05-31")
                .with("last", "2024-05-31")
                .with("status", "DECLARED")
                .with("amount", "700");
        String there = location(expect(303, quyet.post("/declared", declared)));
        expect(404, month.as("trang.thitran").get(there + "/edit"));
        clock.assume(LocalDate.of(2025, 8, 15));
        try {
            Browser trang = month.as("trang.thitran");
            PageForm form = PageForm.of(trang.get(there + "/edit").body(), there);
            expect(303, trang.post(there, form.with("amount", "710").with("source", "Đối chiếu sổ xã cũ")));
            assertThat(text(trang.get(there).body())).contains("710", "700", "Sổ của xã", "Đối chiếu sổ xã cũ");
            expect(303, trang.post(there + "/withdrawal", "because", "nhầm"));
            expect(404, trang.get(there + "/edit"));
        } finally {
            clock.assume(SampleProvince.FIRST_DAY);
        }
    }

    private Answer answer(String indicator, String first, String last) {
        Period days = new Period(LocalDate.parse(first), LocalDate.parse(last));
        return measures.answer(
                        new Scope(List.of(), List.of(home.value())),
                        List.of(Question.of(indicator, Place.area(home), days)),
                        Known.NOW)
                .getFirst();
    }

    @Test
    void aStockIsWhatThereIsOnTheLastDay() {
        String before = declare("child.population", "2023-12-31", "2023-12-31", "DECLARED", "1000");
        declare("child.population", "2024-05-31", "2024-05-31", "DECLARED", "1100");

        assertThat(answer("child.population", "2024-01-01", "2024-03-31").quantity())
                .isEqualTo(1000);
        assertThat(answer("child.population", "2024-01-01", "2024-06-20").quantity())
                .isEqualTo(1100);
        assertThat(answer("child.population", "2020-01-01", "2020-12-31").quantity())
                .isZero();

        PageForm again = PageForm.of(huong.get(before + "/edit").body(), before).with("amount", "900");
        expect(303, huong.post(before, again));

        assertThat(answer("child.population", "2024-01-01", "2024-03-31").quantity())
                .isEqualTo(900);
        assertThat(answer("child.population", "2024-01-01", "2024-06-20").quantity())
                .isEqualTo(1100);

        expect(
                303,
                huong.post(
                        before + "/withdrawal",
                        PageForm.of(huong.get(before).body(), before + "/withdrawal")
                                .with("because", "nhầm")));

        assertThat(answer("child.population", "2024-01-01", "2024-03-31").quantity())
                .isZero();
        assertThat(answer("child.population", "2024-01-01", "2024-06-20").quantity())
                .isEqualTo(1100);
    }

    @Test
    void aRateIsMadeOfItsTwoParts() {
        assertThat(answer("special.share", "2024-01-01", "2024-06-20").of()).hasValue(0);

        declare("child.population", "2024-01-31", "2024-01-31", "DECLARED", "800");
        declare("special.children", "2024-02-28", "2024-02-28", "DECLARED", "20");

        Answer share = answer("special.share", "2024-01-01", "2024-06-20");
        assertThat(share.quantity()).isEqualTo(20);
        assertThat(share.of()).hasValue(800);
        String json = huong.get("/api/figures?area=" + home
                        + "&indicator=special.share&first=2024-01-01&last=2024-06-20&across=INDICATORS")
                .body();
        assertThat(json).contains("\"value\":2.50");
    }

    @Test
    void whatShareOfCommunesHasAny() {
        declare("playground.places", "2024-03-01", "2024-03-01", "DECLARED", "2");

        Answer share = answer("playground.communes", "2024-01-01", "2024-06-20");

        assertThat(share.quantity()).isEqualTo(1);
        assertThat(share.of()).hasValue(1);
    }

    @Test
    void anEstimateComesTrueAndBothAreKept() {
        String figure = declare("injury.children", "2024-01-01", "2024-12-31", "ESTIMATE", "12");
        assertThat(answer("injury.children", "2024-01-01", "2024-12-31").estimated())
                .isTrue();

        PageForm form = PageForm.of(huong.get(figure + "/edit").body(), figure)
                .with("last", "2024-06-15")
                .with("status", "ACTUAL")
                .with("amount", "9");
        expect(303, huong.post(figure, form));

        Answer now = answer("injury.children", "2024-01-01", "2024-12-31");
        assertThat(now.quantity()).isEqualTo(9);
        assertThat(now.estimated()).isFalse();
        assertThat(text(huong.get(figure).body())).contains("Ước thực hiện", "12", "Chính thức", "9");
    }

    @Test
    void badInputIsSaidAndKept() {
        declare("birth.live", "2024-01-01", "2024-03-31", "ACTUAL", "7");

        PageForm twice = blank("birth.live")
                .with("first", "2024-01-01")
                .with("last", "2024-03-31")
                .with("status", "ACTUAL")
                .with("amount", "8");
        assertThat(text(expect(422, huong.post("/declared", twice)).body())).contains("đã khai báo chỉ tiêu này");

        PageForm ahead = blank("birth.live")
                .with("last", "2024-12-31")
                .with("status", "ACTUAL")
                .with("amount", "8");
        assertThat(text(expect(422, huong.post("/declared", ahead)).body())).contains("chỉ khai được số ước");

        PageForm words = blank("birth.live").with("amount", "khoảng 50");
        assertThat(expect(422, huong.post("/declared", words)).body()).contains("khoảng 50");

        PageForm parts = blank("child.population")
                .with("amount", "10")
                .with("amount.1", "3")
                .with("amount.2", "4");
        assertThat(text(expect(422, huong.post("/declared", parts)).body()))
                .contains("7")
                .contains("10");
    }

    @Test
    void anotherCommuneSeesNothingOfIt() {
        String figure = declare("death.under1", "2024-01-01", "2024-05-31", "ACTUAL", "1");

        expect(404, thang.get(figure));
        assertThat(text(thang.get("/declared").body())).doesNotContain("Nậm Hẳng");
    }
}
