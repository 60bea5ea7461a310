package vn.mangnon.activities.sheets;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.mangnon.activities.sheets.SheetDesk.count;
import static vn.mangnon.testing.ActionMonth.expect;
import static vn.mangnon.testing.ActionMonth.text;

import java.time.LocalDate;
import java.util.UUID;
import org.apache.poi.ss.usermodel.Row;
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

/** A workbook out and back: filled in, sent, looked at, saved, sent again, corrected, fought over. */
@DatabaseTest
class SheetsTest {
    private static final LocalDate DAY = LocalDate.of(2024, 6, 5);

    @LocalServerPort
    int port;

    @Autowired
    JdbcClient jdbc;

    private final String title = "Tặng quà " + UUID.randomUUID();
    private Ledger ledger;
    private Browser huong;
    private SheetDesk desk;

    @BeforeEach
    void signIn() {
        ledger = new Ledger(jdbc);
        huong = new ActionMonth(port).as("huong.namhang");
        desk = new SheetDesk(huong);
    }

    @Test
    void whatWasFilledInIsShownThenSavedThenCounted() {
        Workbook workbook = desk.fetch();
        workbook.gift(title, DAY, 12);
        workbook.gift(title + " 2", DAY, 15);
        String there = desk.sent(workbook.bytes());
        String page = desk.page(there);
        assertThat(count(page, "Hoạt động mới")).isEqualTo(2);
        assertThat(recorded()).as("nothing before it is pressed").isZero();
        desk.save(there);
        assertThat(recorded()).isEqualTo(2);
        assertThat(children()).isEqualTo(27);
    }

    @Test
    void sentTwiceItChangesNothingAndSaysSo() {
        byte[] file = desk.fetch().with(book -> book.gift(title, DAY, 12)).bytes();
        desk.save(desk.sent(file));
        String again = desk.sent(file);
        String page = desk.page(again);
        assertThat(count(page, "Hoạt động mới")).isZero();
        assertThat(count(page, "Không thay đổi")).isPositive();
        assertThat(page).contains("Không có gì để lưu");
        long deeds = deeds();
        desk.save(again);
        assertThat(deeds()).isEqualTo(deeds);
        assertThat(recorded()).isOne();
    }

    @Test
    void whoGoesOnInTheSameFileCorrectsWhatSheSaved() {
        Workbook workbook = desk.fetch();
        Row row = workbook.gift(title, DAY, 12);
        desk.save(desk.sent(workbook.bytes()));
        workbook.cell(row, Workbook.GIFT_CHILDREN).setCellValue(14);
        String there = desk.sent(workbook.bytes());
        assertThat(desk.page(there)).contains("Tặng quà: Số lượt trẻ em được tặng: 12 → 14");
        desk.save(there);
        assertThat(children()).isEqualTo(14);
        workbook.cell(row, Workbook.WITHDRAW).setCellValue("Ghi nhầm");
        desk.save(desk.sent(workbook.bytes()));
        assertThat(children()).isZero();
        assertThat(count(desk.page(desk.sent(workbook.bytes())), "Hoạt động rút"))
                .isZero();
    }

    @Test
    void rightRowsAreSavedAndWrongOnesComeBackMarkedUntilTheyAreRight() {
        Workbook workbook = desk.fetch();
        workbook.gift(title, DAY, 12);
        Row wrong = workbook.gift(title + " sai", DAY, 10);
        workbook.cell(wrong, Workbook.GIFT_CHILDREN).setCellValue("khoảng 50");
        workbook.cell(wrong, Workbook.AREA).setCellValue("Bản Không Có");
        String there = desk.sent(workbook.bytes());
        assertThat(desk.page(there)).contains("Bản Không Có").contains("khoảng 50");
        desk.save(there);
        assertThat(recorded()).isOne();
        Workbook back = desk.returned(there);
        assertThat(back.filled()).isOne();
        Row row = back.titled(title + " sai");
        assertThat(back.text(row, Workbook.FAULTS)).contains("Bản Không Có").contains("khoảng 50");
        assertThat(back.cell(row, Workbook.AREA).getCellComment().getString().getString())
                .contains("không có trong danh sách");
        assertThat(back.cell(row, Workbook.AREA).getCellStyle().getFillForegroundColor())
                .isNotEqualTo(back.cell(row, Workbook.TITLE).getCellStyle().getFillForegroundColor());
        back.cell(row, Workbook.AREA).setCellValue(back.firstArea());
        back.cell(row, Workbook.GIFT_CHILDREN).setCellValue(50);
        desk.save(desk.sent(back.bytes()));
        assertThat(recorded()).isEqualTo(2);
        assertThat(children()).isEqualTo(62);
    }

    @Test
    void whatSomebodyElseChangedMeanwhileIsNotOverwritten() {
        desk.save(desk.sent(desk.fetch().with(book -> book.gift(title, DAY, 12)).bytes()));
        Workbook mine = desk.fetch();
        Workbook untouched = desk.fetch();
        String activity = ledger.text("select id::text from activities.activity where title = :title", "title", title);
        PageForm form =
                PageForm.of(huong.get("/activities/" + activity + "/edit").body(), "/activities/" + activity);
        expect(303, huong.post("/activities/" + activity, form.with("figure.gift.children", "20")));
        mine.cell(mine.titled(title), Workbook.GIFT_CHILDREN).setCellValue(13);
        String there = desk.sent(mine.bytes());
        assertThat(count(desk.page(there), "Đã có người khác sửa")).isOne();
        desk.save(there);
        assertThat(children()).isEqualTo(20);
        assertThat(count(desk.page(desk.sent(untouched.bytes())), "Đã có người khác sửa"))
                .as("who has touched nothing is in nobody's way")
                .isZero();
        Workbook back = desk.returned(there);
        Row row = back.titled(title);
        assertThat(back.cell(row, Workbook.GIFT_CHILDREN)
                        .getCellComment()
                        .getString()
                        .getString())
                .contains("20");
        desk.save(desk.sent(back.bytes()));
        assertThat(children()).as("having seen it, she insists").isEqualTo(13);
    }

    @Test
    void aRowPutInByHandIsKnownByWhatItSays() {
        Workbook workbook = desk.fetch();
        Row row = workbook.gift(title, DAY, 12);
        workbook.cell(row, Workbook.KEY).setBlank();
        desk.save(desk.sent(workbook.bytes()));
        workbook.cell(row, Workbook.GIFT_CHILDREN).setCellValue(16);
        desk.save(desk.sent(workbook.bytes()));
        assertThat(recorded()).isOne();
        assertThat(children()).isEqualTo(16);
    }

    @Test
    void theWorkbookOfAnotherBodyIsRefused() {
        byte[] theirs =
                new SheetDesk(new ActionMonth(port).as("mai.chiengan")).fetch().bytes();
        assertThat(text(expect(422, desk.send(theirs)).body())).contains("không phải của đơn vị bạn");
    }

    private long recorded() {
        return ledger.count("activities.activity where title like :title", "title", title + "%");
    }

    private long deeds() {
        return ledger.count("journal.entry where kind = :kind", "kind", "activity");
    }

    private long children() {
        return Long.parseLong(ledger.text("""
                select coalesce(sum(m.quantity), 0)::text from measures.measure m
                join activities.activity a on a.id = m.record_id
                where a.title like :title and m.indicator = 'gift.children' and m.cell_id = 0 and m.retracted is null
                """, "title", title + "%"));
    }
}
