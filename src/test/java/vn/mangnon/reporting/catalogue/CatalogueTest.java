package vn.mangnon.reporting.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.mangnon.testing.ActionMonth.expect;
import static vn.mangnon.testing.ActionMonth.text;

import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.mangnon.measures.Indicator;
import vn.mangnon.measures.Indicators;
import vn.mangnon.measures.Rule;
import vn.mangnon.testing.ActionMonth;
import vn.mangnon.testing.Browser;
import vn.mangnon.testing.DatabaseTest;

/** An administrator enters indicators one by one and as a list; what is there keeps its meaning. */
@DatabaseTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CatalogueTest {
    private static final String LIST = """
            Mã\tTên\tTên tiếng Anh\tĐơn vị tính\tĐơn vị tính tiếng Anh\tCách tính\tLà số gì\tTử số\tMẫu số\tTính cho mỗi
            thu.tre_hoc_boi\tTrẻ em học bơi\tChildren learning to swim\ttrẻ em\tchildren\tCộng số báo trên giấy\ttrẻ em\t\t\t
            thu.tre_biet_boi\tTrẻ em biết bơi\tChildren who can swim\ttrẻ em\tchildren\tSTOCK\tCHILDREN\t\t\t
            thu.ty_le_boi\tTỷ lệ trẻ em biết bơi\tShare who can swim\t%\t%\tTỷ lệ của hai số\t\tthu.tre_biet_boi\tthu.tre_hoc_boi\t100
            """;

    @LocalServerPort
    int port;

    @Autowired
    Indicators indicators;

    private Browser administrator;
    private ActionMonth month;

    @BeforeAll
    void signIn() {
        month = new ActionMonth(port);
        month.today("2024-06-20");
        administrator = month.as("dinh.quantri");
    }

    @Test
    void oneIsEnteredAndDeclaredAtOnce() {
        String[] typed = {
            "code", "thu.xe_dap",
            "rule", "DECLARED",
            "valueKind", "COUNT",
            "unitVi", "chiếc",
            "unitEn", "bicycles",
            "nameVi", "Xe đạp cũ gom được",
            "nameEn", "Old bicycles collected",
            "direction", "UP",
            "published", "true"
        };

        expect(303, administrator.post("/indicators", typed));
        expect(303, administrator.post("/indicators", typed));

        Indicator entered = entered("thu.xe_dap");
        assertThat(entered.declared()).isTrue();
        assertThat(entered.published()).isTrue();
        assertThat(entered.rule()).isEqualTo(Rule.DECLARED);
        assertThat(text(month.as("huong.namhang").get("/declared/new").body())).contains("Xe đạp cũ gom được");
    }

    @Test
    void whatItMeansStaysAndItsWordsMayBePutRight() {
        String[] typed = {
            "code", "thu.nghia",
            "rule", "STOCK",
            "valueKind", "COUNT",
            "unitVi", "nhà",
            "unitEn", "houses",
            "nameVi", "Nhà văn hóa",
            "nameEn", "Houses of culture",
            "direction", "UP"
        };
        expect(303, administrator.post("/indicators", typed));
        String[] otherwise = typed.clone();
        otherwise[3] = "DECLARED";

        String refused =
                expect(422, administrator.post("/indicators", otherwise)).body();

        assertThat(text(refused)).contains("Chỉ tiêu đã có không đổi nghĩa").contains("thu.nghia");
        assertThat(refused).contains("value=\"Nhà văn hóa\"");
        expect(
                303,
                administrator.post(
                        "/indicators/thu.nghia",
                        "nameVi",
                        "Điểm vui chơi",
                        "nameEn",
                        "Places to play",
                        "direction",
                        "UP"));
        assertThat(entered("thu.nghia").nameVi()).isEqualTo("Điểm vui chơi");
        assertThat(entered("thu.nghia").rule()).isEqualTo(Rule.STOCK);
    }

    @Test
    void aListIsLookedAtFirstAndEnteredWholeOrNotAtAll() {
        String wrong = LIST + "thu.sai\tSai\tWrong\t%\t%\tRATIO\t\tkhong.co\tgift.children\t100\n";

        String shown = expect(422, administrator.post("/indicators/list", "list", wrong, "save", "true"))
                .body();
        assertThat(text(shown)).contains("1 trong 4 dòng cần sửa", "Không có chỉ tiêu «khong.co»");
        assertThat(indicators.all()).doesNotContainKeys("thu.tre_hoc_boi", "thu.sai");
        assertThat(text(expect(200, administrator.post("/indicators/list", "list", LIST))
                        .body()))
                .contains("3 dòng đều đúng", "Thêm mới");
        assertThat(indicators.all()).doesNotContainKey("thu.tre_hoc_boi");

        expect(303, administrator.post("/indicators/list", "list", LIST, "save", "true"));
        expect(303, administrator.post("/indicators/list", "list", LIST, "save", "true"));

        assertThat(entered("thu.tre_hoc_boi").rule()).isEqualTo(Rule.DECLARED);
        assertThat(entered("thu.ty_le_boi").numerator()).contains("thu.tre_biet_boi");
        assertThat(entered("thu.ty_le_boi").per()).isEqualTo(100);
    }

    @Test
    void badListsGetASentence() {
        for (String list : List.of("", "Mã\tTên", "Mã\tMàu sắc\nthu.mau\tđỏ")) {
            assertThat(text(expect(422, administrator.post("/indicators/list", "list", list))
                            .body()))
                    .containsAnyOf("Cần một dòng tên cột", "Không có cột nào tên «Màu sắc»");
        }
        expect(404, month.as("huong.namhang").get("/indicators"));
    }

    private Indicator entered(String code) {
        return Objects.requireNonNull(indicators.all().get(code));
    }
}
