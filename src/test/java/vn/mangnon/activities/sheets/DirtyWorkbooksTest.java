package vn.mangnon.activities.sheets;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.mangnon.testing.ActionMonth.location;
import static vn.mangnon.testing.ActionMonth.text;

import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.apache.poi.ss.usermodel.Row;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.mangnon.activities.sheets.DirtyWorkbooks.Dirty;
import vn.mangnon.activities.sheets.DirtyWorkbooks.Filled;
import vn.mangnon.testing.ActionMonth;
import vn.mangnon.testing.DatabaseTest;

/** Workbooks as they really come back: each is taken, comes back with a sentence, or is refused with one. */
@DatabaseTest
class DirtyWorkbooksTest {
    private static final LocalDate DAY = LocalDate.of(2024, 6, 5);

    @LocalServerPort
    int port;

    @Test
    void eachDirtyWorkbookGetsTheAnswerItDeserves() {
        SheetDesk desk = new SheetDesk(new ActionMonth(port).as("huong.namhang"));
        byte[] clean = desk.fetch().bytes();
        List<Dirty> all = DirtyWorkbooks.all();
        assertThat(all).hasSizeGreaterThanOrEqualTo(50);
        assertThat(all).extracting(Dirty::name).doesNotHaveDuplicates();
        SoftAssertions softly = new SoftAssertions();
        for (Dirty dirty : all) {
            Workbook workbook = Workbook.open(clean);
            Row row = workbook.gift("Tặng quà " + UUID.randomUUID(), DAY, 12);
            dirty.typing().accept(new Filled(workbook, row));
            HttpResponse<String> answer = desk.send(dirty.program().apply(workbook.bytes()));
            softly.assertThat(verdict(desk, answer, dirty)).as(dirty.name()).isEqualTo("as expected");
        }
        softly.assertAll();
    }

    private static String verdict(SheetDesk desk, HttpResponse<String> answer, Dirty dirty) {
        if (answer.statusCode() == 422) {
            String page = text(answer.body());
            return dirty.outcome() == DirtyWorkbooks.Outcome.REFUSED && page.contains(dirty.says())
                    ? "as expected"
                    : "refused: " + end(page);
        } else if (answer.statusCode() != 303) {
            return "answered " + answer.statusCode();
        }
        String page = desk.page(location(answer));
        long added = SheetDesk.count(page, "Hoạt động mới");
        long faulty = SheetDesk.count(page, "Có lỗi");
        boolean right = switch (dirty.outcome()) {
            case TAKEN -> added == 1 && faulty == 0;
            case FAULTY -> faulty == 1 && page.contains(dirty.says());
            case IGNORED -> added == 0 && faulty == 0;
            case REFUSED -> false;
        };
        return right ? "as expected" : added + " new, " + faulty + " faulty: " + end(page);
    }

    private static String end(String page) {
        return page.substring(Math.max(0, page.length() - 300));
    }
}
