package vn.mangnon.reporting.templates;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.mangnon.testing.ActionMonth.expect;
import static vn.mangnon.testing.ActionMonth.text;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.mangnon.testing.Browser;
import vn.mangnon.testing.DatabaseTest;
import vn.mangnon.testing.PageForm;

/** Conditions between cells, made in the designer. */
@DatabaseTest
class CheckDesignTest {
    @LocalServerPort
    int port;

    @Test
    void aConditionIsAddedPutRightAndRemoved() {
        Browser huy = new Browser(port).as("huy.muonglan");
        UUID id = UUID.randomUUID();
        String file = """
                mang-non-template: 1
                title: Mẫu thử
                parts:
                  - table: Quà
                    key: qua
                    columns:
                      - {title: Trẻ, key: tre, type: number}
                      - {title: Trai, key: trai, type: number}
                """;
        expect(
                303,
                huy.upload(
                        "/templates",
                        "mau.yaml",
                        file.getBytes(StandardCharsets.UTF_8),
                        "id",
                        id.toString(),
                        "from",
                        "file"));
        String at = "/templates/" + id + "/checks";
        PageForm form = PageForm.of(huy.get("/templates/" + id).body(), at);
        String wrong = expect(
                        422,
                        huy.post(
                                at,
                                form.with("comparison", "qua.trai <= qua.gai").with("words", "Trai thôi")))
                .body();
        assertThat(text(wrong)).contains("không có ô nào tên \"qua.gai\"");
        assertThat(wrong).contains("Trai thôi");
        expect(303, huy.post(at, form.with("comparison", "qua.trai ≤ qua.tre").with("impossible", "true")));
        assertThat(text(huy.get("/templates/" + id).body())).contains("Trai thôi qua.trai <= qua.tre bắt buộc");
        expect(409, huy.post(at, form.with("words", "Lần nữa")));
        String gone = at + "/deletion";
        expect(303, huy.post(gone, PageForm.of(huy.get("/templates/" + id).body(), gone)));
        assertThat(text(huy.get("/templates/" + id).body())).doesNotContain("Trai thôi");
    }
}
