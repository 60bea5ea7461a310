package vn.mangnon.register;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.mangnon.register.ChildDesk.HUONG;
import static vn.mangnon.testing.ActionMonth.expect;
import static vn.mangnon.testing.ActionMonth.first;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.mangnon.testing.DatabaseTest;
import vn.mangnon.testing.PageForm;

/** A child is entered, changed, supported and leaves: nothing typed is lost, nothing is there twice, nobody of 16 comes in. */
@DatabaseTest
class EnterChildTest {
    @LocalServerPort
    int port;

    private ChildDesk desk;

    @BeforeEach
    void people() {
        desk = new ChildDesk(port);
    }

    @Test
    void aFormSentTwiceEntersHerOnce() {
        PageForm form = desk.blank(HUONG).with("name", "Cà Thị Hai Lần").with("guardianName", "Cà Văn Bố");
        String path = desk.entered(HUONG, form);
        assertThat(desk.entered(HUONG, form)).isEqualTo(path);
        assertThat(desk.find(HUONG, "hai lan").body()).contains("1 trẻ em; 1 trẻ em có hoàn cảnh đặc biệt với 1 lượt");
        assertThat(desk.as(HUONG).get(path).body())
                .contains("Cà Thị Hai Lần", "Cà Văn Bố", "Không được liên hệ", "d) Trẻ em khuyết tật");
    }

    @Test
    void whatIsNotKnownMayStayUnknown() {
        PageForm form = desk.blank(HUONG).with("name", "").with("bornOn", "").with("bornIn", "2024");
        assertThat(desk.as(HUONG).get(desk.entered(HUONG, form)).body())
                .contains("Chưa rõ tên", "khoảng năm 2024", "Chưa rõ");
    }

    @Test
    void whoIsNoChildIsRefusedWithASentenceAndNothingTypedIsLost() {
        refused("Người này đã 17 tuổi", "bornOn", "2007-01-01");
        refused("ở sau hôm nay", "bornOn", "2024-06-21");
        refused("gồm bốn chữ số", "bornOn", "", "bornIn", "-1");
        refused("ở sau hôm nay", "bornOn", "", "bornIn", "2030");
        refused("gồm bốn chữ số", "bornOn", "", "bornIn", "17");
        refused("Ghi ngày sinh, hoặc năm sinh", "bornOn", "");
        refused("khác với ngày sinh", "bornIn", "2010");
        refused("đúng 12 chữ số", "number", "12345");
        refused("Hãy chọn", "group", "");
        refused("trước khi trẻ ra đời", "first", "2014-01-01");
        refused("tối đa 100 ký tự", "name", "x".repeat(2_000_000));
    }

    @Test
    void whoSavesSecondSeesWhatTheFirstSaved() {
        String path = desk.entered(HUONG, desk.blank(HUONG).with("name", "Lường Thị Chung"));
        PageForm one = PageForm.of(desk.as(HUONG).get(path + "/edit").body(), path);
        expect(303, desk.as(HUONG).post(path, one.with("school", "Trường Nậm Hẳng 1")));
        String again = expect(409, desk.as(HUONG).post(path, one.with("school", "Trường Nậm Hẳng 2")))
                .body();
        assertThat(again).contains("Trường Nậm Hẳng 1", "Trường Nậm Hẳng 2");
        expect(303, desk.as(HUONG).post(path, PageForm.of(again, path)));
        assertThat(desk.as(HUONG).get(path).body()).contains("Trường Nậm Hẳng 2");
    }

    @Test
    void situationsOverlapOnlyWhereTheyAreOthersAndEnd() {
        String path = desk.entered(HUONG, desk.blank(HUONG).with("name", "Lò Thị Nhiều"));
        String at = path + "/situations";
        PageForm form = PageForm.of(desk.as(HUONG).get(at + "/new").body(), at);
        assertThat(expect(422, desk.as(HUONG).post(at, form.with("group", "DIS_MILD")))
                        .body())
                .contains("đã có hoàn cảnh này");
        expect(303, desk.as(HUONG).post(at, form.with("group", "ILL_POOR")));
        expect(303, desk.as(HUONG).post(at, form.with("group", "ILL_POOR")));
        assertThat(desk.find(HUONG, "lo thi nhieu").body())
                .contains("1 trẻ em; 1 trẻ em có hoàn cảnh đặc biệt với 2 lượt hoàn cảnh");
        String end = first(desk.as(HUONG).get(path).body(), "href=\"(" + at + "/[0-9a-f-]{36}/end)\"");
        assertThat(expect(422, desk.as(HUONG).post(end, "last", "2020-01-01", "because", "x"))
                        .body())
                .contains("từ ngày bắt đầu đến hôm nay");
        expect(303, desk.as(HUONG).post(end, "last", "2024-06-20", "because", "Đã khỏi bệnh"));
        assertThat(desk.as(HUONG).get(path).body()).contains("Đã khỏi bệnh");
    }

    @Test
    void aSupportMeetsTheNeedItIsFor() {
        String path = desk.entered(HUONG, desk.blank(HUONG).with("name", "Lò Thị Cần"));
        PageForm need = PageForm.of(desk.as(HUONG).get(path + "/needs/new").body(), path + "/needs");
        expect(
                303,
                desk.as(HUONG).post(path + "/needs", need.with("kind", "HEALTH").with("what", "Xe lăn")));
        PageForm support =
                PageForm.of(desk.as(HUONG).get(path + "/supports/new").body(), path + "/supports");
        String asked = need.value("id");
        assertThat(expect(
                                422,
                                desk.as(HUONG)
                                        .post(
                                                path + "/supports",
                                                support.with("kind", "HEALTH").with("givenOn", "2024-07-01")))
                        .body())
                .contains("ở sau hôm nay");
        PageForm given = support.with("givenOn", "2024-06-20")
                .with("giver", "Hội Chữ thập đỏ")
                .with("amount", "2.500.000")
                .with("need", asked);
        expect(303, desk.as(HUONG).post(path + "/supports", given));
        expect(303, desk.as(HUONG).post(path + "/supports", given));
        assertThat(desk.as(HUONG).get(path).body())
                .contains("đã đáp ứng ngày 20/06/2024", "2.500.000", "Hội Chữ thập đỏ")
                .containsOnlyOnce("2.500.000");
    }

    @Test
    void whoTurnsSixteenIsOutOfTheListAndHerRecordIsReadOnly() {
        String path = desk.entered(
                HUONG, desk.blank(HUONG).with("name", "Lò Thị Mười Sáu").with("bornOn", "2008-07-01"));
        assertThat(desk.find(HUONG, "muoi sau").body()).contains("1 trẻ em;");
        desk.today("2024-07-01");
        try {
            assertThat(desk.find(HUONG, "muoi sau").body()).contains("0 trẻ em;");
            assertThat(expect(200, desk.as(HUONG).get(path)).body())
                    .contains("Đủ 16 tuổi từ 01/07/2024")
                    .doesNotContain(path + "/edit", path + "/move");
            expect(409, desk.as(HUONG).get(path + "/edit"));
            for (String deed : List.of("", "/situations", "/supports", "/needs", "/guardians", "/move")) {
                expect(
                        409,
                        desk.as(HUONG).post(path + deed, "id", UUID.randomUUID().toString()));
            }
        } finally {
            desk.today("2024-06-20");
        }
    }

    @Test
    void whoLeavesIsOutOfTheList() {
        String path = desk.entered(HUONG, desk.blank(HUONG).with("name", "Lò Thị Nhầm"));
        expect(422, desk.as(HUONG).post(path + "/leaving", "because", "MISTAKE", "on", "2024-06-21"));
        expect(303, desk.as(HUONG).post(path + "/leaving", "because", "MISTAKE", "on", "2024-06-20"));
        expect(303, desk.as(HUONG).post(path + "/leaving", "because", "MISTAKE", "on", "2024-06-20"));
        assertThat(desk.find(HUONG, "thi nham").body()).contains("0 trẻ em;");
        assertThat(desk.as(HUONG).get(path).body()).contains("Không còn trong danh sách", "Ghi nhầm");
    }

    /** @param typed names and values in turn, over a form that is right */
    private void refused(String sentence, String... typed) {
        PageForm form = desk.blank(HUONG).with("hamlet", "Bản Thử Giữ Lại");
        for (int i = 0; i < typed.length; i += 2) {
            form.with(typed[i], typed[i + 1]);
        }
        assertThat(expect(422, desk.enter(HUONG, form)).body()).contains(sentence, "Bản Thử Giữ Lại");
    }
}
