package vn.mangnon.register;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.mangnon.register.ChildDesk.HUONG;
import static vn.mangnon.testing.ActionMonth.expect;

import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.mangnon.register.SituationKind.Certainty;
import vn.mangnon.register.SituationKind.Sort;
import vn.mangnon.testing.DatabaseTest;

/** The groups are data: the 14 with their letters, sub-groups an administrator adds, rows nobody compared yet. */
@DatabaseTest
class SituationKindTest {
    private static final String ADMINISTRATOR = "dinh.quantri";

    @LocalServerPort
    int port;

    @Autowired
    SituationKinds kinds;

    private ChildDesk desk;

    @BeforeEach
    void people() {
        desk = new ChildDesk(port);
    }

    @Test
    void theFourteenGroupsHaveTheLettersOfTheLaw() {
        assertThat(kinds.all())
                .filteredOn(kind -> kind.sort() == Sort.SPECIAL && kind.parent().isEmpty())
                .extracting(kind -> kind.letter().orElseThrow())
                .containsExactly("a", "b", "c", "d", "đ", "e", "g", "h", "i", "k", "l", "m", "n", "o");
    }

    @Test
    void whatIsRecalledSaysThatNobodyComparedIt() {
        assertThat(kinds.all())
                .filteredOn(kind -> kind.seen() == Certainty.RECALLED || kind.seen() == Certainty.DOUBTFUL)
                .isNotEmpty()
                .allMatch(SituationKind::uncompared);
        assertThat(desk.as(ADMINISTRATOR).get("/situation-kinds").body()).contains("chưa đối chiếu");
    }

    @Test
    void anAdministratorAddsASubGroupAndAnOfficerUsesIt() {
        String[] added = {
            "parent",
            "HIV_AIDS",
            "code",
            "HIV_TREATED",
            "nameVi",
            "Đang điều trị ARV",
            "nameEn",
            "Treated",
            "source",
            "x"
        };
        expect(303, desk.as(ADMINISTRATOR).post("/situation-kinds", added));
        assertThat(expect(422, desk.as(ADMINISTRATOR).post("/situation-kinds", added))
                        .body())
                .contains("Đã có nhóm mang mã này");
        assertThat(desk.as(HUONG).get("/children/new").body()).contains("Đang điều trị ARV");
        assertThat(kinds.all())
                .filteredOn(kind -> kind.code().equals("HIV_TREATED"))
                .extracting(SituationKind::parent)
                .containsExactly(Optional.of("HIV_AIDS"));
        expect(404, desk.as(HUONG).post("/situation-kinds", added));
    }

    @Test
    void settingsOfWhoGotNothingAreChanged() {
        assertThat(desk.as(HUONG).get("/children/quiet").body()).contains("trong 90 ngày");
        expect(
                422,
                desk.as(ADMINISTRATOR)
                        .post(
                                "/situation-kinds/settings",
                                "quietDays",
                                "1",
                                "givers",
                                "3",
                                "daysBeforeTet",
                                "30",
                                "daysAfterTet",
                                "15"));
        expect(
                303,
                desk.as(ADMINISTRATOR)
                        .post(
                                "/situation-kinds/settings",
                                "quietDays",
                                "60",
                                "givers",
                                "3",
                                "daysBeforeTet",
                                "30",
                                "daysAfterTet",
                                "15"));
        assertThat(desk.as(HUONG).get("/children/quiet").body()).contains("trong 60 ngày");
    }

    @Test
    void whoGotNothingIsNamedToTheCommune() {
        String page = desk.as("sinh.pasa").get("/children/quiet").body();
        assertThat(page).contains("Thào Thị Kho", "Chưa có lần nào").doesNotContain("Sùng A Tồng");
        String huong = desk.as(HUONG).get("/children/quiet").body();
        String many = huong.substring(huong.indexOf("từ 3 nơi trở lên"));
        assertThat(many).contains("Quàng Thị Mơ").doesNotContain("Quàng Văn Sủa");
    }
}
