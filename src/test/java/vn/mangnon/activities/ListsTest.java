package vn.mangnon.activities;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.mangnon.testing.ActionMonth.expect;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.mangnon.documents.excel.ExcelBook;
import vn.mangnon.testing.ActionMonth;
import vn.mangnon.testing.Browser;
import vn.mangnon.testing.DatabaseTest;
import vn.mangnon.testing.PageForm;

/** Lists as files: what one may see, no more. */
@DatabaseTest
class ListsTest {
    @LocalServerPort
    int port;

    @Autowired
    JdbcClient jdbc;

    @Test
    void aListHoldsWhatItsReaderMaySeeAndNoMore() {
        Browser huong = new ActionMonth(port).as("huong.namhang");
        String title = "=Tặng quà " + UUID.randomUUID();
        PageForm form = new Gifts(huong, jdbc).blank().with("title", title).with("cost.state_budget", "700000");
        expect(303, huong.post("/activities", form));
        String id = form.value("id");
        assertThat(expect(200, huong.get("/activities/list.csv")).body())
                .contains("'" + title)
                .contains(";700000;");
        assertThat(ExcelBook.read(huong.bytes("/activities/list.xlsx"))
                        .sheets()
                        .getFirst()
                        .rows())
                .anyMatch(row -> row.text(2).equals(title));
        assertThat(expect(200, huong.get("/figures/records.csv?indicator=gift.children"))
                        .body())
                .contains(id);
        Browser elsewhere = new ActionMonth(port).as("mai.chiengan");
        assertThat(expect(200, elsewhere.get("/activities/list.csv?all=true")).body())
                .doesNotContain(title);
        assertThat(expect(200, elsewhere.get("/figures/records.csv")).body()).doesNotContain(id);
    }
}
