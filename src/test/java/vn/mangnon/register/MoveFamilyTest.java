package vn.mangnon.register;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.mangnon.register.ChildDesk.HUONG;
import static vn.mangnon.testing.ActionMonth.expect;
import static vn.mangnon.testing.ActionMonth.first;

import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.mangnon.sample.SampleChildren;
import vn.mangnon.testing.DatabaseStory;
import vn.mangnon.testing.PageForm;

/** A record goes where the child goes: the commune she left keeps what it wrote; a split commune's waits for an act. */
@DatabaseStory
class MoveFamilyTest {
    private static final String MO = "/children/" + SampleChildren.child("mo");
    private static final String SUA = "/children/" + SampleChildren.child("sua");
    private static final String AN = "/children/" + SampleChildren.child("an");
    private static final String BINH = "/children/" + SampleChildren.child("binh");
    private static final String CUONG = "/children/" + SampleChildren.child("cuong");
    private static final String KHO = "/children/" + SampleChildren.child("kho");

    @LocalServerPort
    int port;

    private ChildDesk desk;

    @BeforeEach
    void people() {
        desk = new ChildDesk(port);
    }

    @Test
    @Order(1)
    void sheMovesWithHerFamily() {
        PageForm form = PageForm.of(desk.as(HUONG).get(MO + "/move").body(), MO + "/move");
        String paSa = commune(desk.as(HUONG).get(MO + "/move").body(), "Xã Pá Sa");
        assertThat(expect(
                                422,
                                desk.as(HUONG)
                                        .post(
                                                MO + "/move",
                                                form.with("commune", paSa).with("on", "2023-02-10")))
                        .body())
                .contains("từ ngày này hoặc sau đó");
        expect(
                303,
                desk.as(HUONG)
                        .post(
                                MO + "/move",
                                form.with("commune", paSa)
                                        .with("hamlet", "Bản Pá Sa")
                                        .with("on", "2024-06-18")));
        assertThat(expect(200, desk.as("sinh.pasa").get(MO)).body())
                .contains("Quàng Thị Mơ", "Hội Liên hiệp Phụ nữ xã", "Xã Nậm Hẳng", "Bản Pá Sa");
        expect(200, desk.as("sinh.pasa").get(SUA));
        assertThat(desk.as("sinh.pasa").get("/").body()).contains("Có hồ sơ trẻ em được chuyển về");
    }

    @Test
    @Order(2)
    void theCommuneSheLeftSeesWhatItWroteAndNothingNew() {
        String at = MO + "/supports";
        PageForm form = PageForm.of(desk.as("sinh.pasa").get(at + "/new").body(), at);
        expect(303, desk.as("sinh.pasa").post(at, form.with("kind", "GIFT").with("giver", "UBND xã Pá Sa mới")));
        PageForm edit = PageForm.of(desk.as("sinh.pasa").get(MO + "/edit").body(), MO);
        expect(
                303,
                desk.as("sinh.pasa")
                        .post(MO, edit.with("name", "Quàng Thị Mơ Mới").with("school", "Trường mới")));
        assertThat(expect(200, desk.as(HUONG).get(MO)).body())
                .contains("Quàng Thị Mơ", "Hội Liên hiệp Phụ nữ xã", "Bản Nậm Hẳng 1")
                .doesNotContain("Mới", "UBND xã Pá Sa mới", "Trường mới", "Bản Pá Sa");
        assertThat(desk.as(HUONG).get("/children").body())
                .doesNotContain("Quàng")
                .contains("4 trẻ em;");
        assertThat(desk.find(HUONG, "quang").body()).contains("0 trẻ em;");
        assertThat(desk.as(HUONG).get("/children/former").body()).contains("Quàng Thị Mơ", "Quàng Văn Sủa");
        expect(404, desk.as(HUONG).get(MO + "/edit"));
        expect(404, desk.as(HUONG).post(MO + "/move", "commune", "x"));
        expect(404, desk.as("trang.thitran").get(MO));
    }

    @Test
    @Order(3)
    void ofAMergedCommuneTheSuccessorKeepsTheRecords() {
        desk.today("2025-08-01");
        assertThat(expect(200, desk.as(HUONG).get(KHO)).body()).contains("Thào Thị Kho", "Xã Pá Sa");
        assertThat(expect(200, desk.as(HUONG).get(MO)).body()).contains("Mơ Mới");
    }

    @Test
    @Order(4)
    void ofASplitCommuneNeitherSuccessorSeesThemBeforeAnActMovesThem() {
        desk.today("2025-08-01");
        for (String successor : new String[] {"trang.thitran", "hien.muonglan", "duyen.huoimay", "thuan.angsao"}) {
            expect(404, desk.as(successor).get(AN));
            assertThat(desk.as(successor).get("/children").body()).doesNotContain("Cầm", "Cà Văn Cương");
        }
        assertThat(expect(200, desk.as("hanh.ubndtinh").get("/children/unmoved"))
                        .body())
                .contains("Cầm Thị An", "Cầm Văn Bình", "Cà Văn Cương", "Xã Ẳng Sao")
                .doesNotContain("Quàng", "Thào");
        for (String department : List.of("nam.soldtbxh", "loan.sotc")) {
            expect(404, desk.as(department).get("/children/unmoved"));
            expect(404, desk.as(department).get(AN));
            expect(404, desk.as(department).get(AN + "/move"));
        }
    }

    @Test
    @Order(5)
    void anActMovesAFamilyToOneOfTheSuccessors() {
        String page = desk.as("hanh.ubndtinh").get(AN + "/move").body();
        assertThat(page).contains("Xã Mường Lằn", "Xã Huổi Mây").doesNotContain("Xã Thượng Khê");
        PageForm form = PageForm.of(page, AN + "/move").with("commune", commune(page, "Xã Mường Lằn"));
        assertThat(expect(422, desk.as("hanh.ubndtinh").post(AN + "/move", form))
                        .body())
                .contains("Cần điền");
        form.with("basis", "Quyết định 12/QĐ-UBND ngày 30/7/2025");
        assertThat(expect(422, desk.as("hanh.ubndtinh").post(AN + "/move", form.with("on", "2025-06-01")))
                        .body())
                .contains("chưa có xã mới");
        expect(303, desk.as("hanh.ubndtinh").post(AN + "/move", form.with("on", "2025-07-31")));
        assertThat(expect(200, desk.as("hien.muonglan").get(AN)).body())
                .contains("Cầm Thị An", "Quyết định 12/QĐ-UBND");
        expect(200, desk.as("trang.thitran").get(BINH));
        expect(404, desk.as("duyen.huoimay").get(AN));
        expect(404, desk.as("hien.muonglan").get(CUONG));
        expect(404, desk.as("hanh.ubndtinh").get(AN + "/move"));
        assertThat(desk.as("hanh.ubndtinh").get("/children/unmoved").body())
                .contains("Cà Văn Cương")
                .doesNotContain("Cầm Thị An");
    }

    private static String commune(String page, String name) {
        return first(page, "value=\"([0-9a-f-]{36})\"[^>]*>" + Pattern.quote(name) + "<");
    }
}
