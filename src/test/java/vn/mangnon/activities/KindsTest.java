package vn.mangnon.activities;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.mangnon.testing.ActionMonth.expect;
import static vn.mangnon.testing.ActionMonth.location;
import static vn.mangnon.testing.ActionMonth.text;

import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.mangnon.sample.SampleProvince;
import vn.mangnon.testing.ActionMonth;
import vn.mangnon.testing.Browser;
import vn.mangnon.testing.DatabaseTest;
import vn.mangnon.testing.Ledger;
import vn.mangnon.testing.PageForm;
import vn.mangnon.web.BusinessClock;

/** A kind of work comes, changes and goes without a programmer; what was recorded under it keeps its meaning. */
@DatabaseTest
class KindsTest {
    @LocalServerPort
    int port;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    BusinessClock clock;

    private Browser dinh;
    private Browser huong;
    private Ledger ledger;

    @BeforeEach
    void signIn() {
        ActionMonth month = new ActionMonth(port);
        dinh = month.as("dinh.quantri");
        huong = month.as("huong.namhang");
        ledger = new Ledger(jdbc);
    }

    @AfterEach
    void theFirstDayAgain() {
        clock.assume(SampleProvince.FIRST_DAY);
    }

    private String add(String name, String... counts) {
        PageForm form = PageForm.of(dinh.get("/kinds").body(), "/kinds")
                .with("nameVi", name)
                .with("nameEn", name)
                .with("counts", (Object[]) counts);
        return location(expect(303, dinh.post("/kinds", form)));
    }

    private PageForm blank(String kind) {
        return PageForm.of(huong.get("/activities/new?kind=" + kind).body(), "/activities");
    }

    private String measured(PageForm record) {
        return String.join(", ", ledger.texts("""
                        select indicator || ' ' || quantity from measures.measure
                        where record_id = :id::uuid and retracted is null and cell_id = 0 and indicator <> 'attendance'
                        order by indicator
                        """, "id", record.value("id")));
    }

    @Test
    void anAdministratorAddsAKindAndItIsRecordedAndCountedAtOnce() {
        String kind = add("Tặng xe đạp", "EVENTS", "GIVEN");
        assertThat(kind).isEqualTo("/kinds/tang_xe_dap");
        assertThat(add("Tặng xe đạp", "EVENTS", "GIVEN")).isEqualTo(kind);
        PageForm quantity = PageForm.of(dinh.get(kind).body(), kind + "/quantities")
                .with("nameVi", "Số xe đạp")
                .with("nameEn", "Bicycles")
                .with("unitVi", "xe")
                .with("unitEn", "bicycles");
        expect(303, dinh.post(kind + "/quantities", quantity));
        assertThat(text(huong.get("/activities/new").body())).contains("Tặng xe đạp");
        PageForm record = blank("tang_xe_dap")
                .with("figure.tang_xe_dap.so_xe_dap", 7)
                .with("figure.tang_xe_dap.so_luot_tre_em_duoc_ho_tro.1", 4)
                .with("figure.tang_xe_dap.so_luot_tre_em_duoc_ho_tro.2", 3);
        assertThat(record.value("title")).isEqualTo("Tặng xe đạp tại xã Nậm Hẳng");
        expect(303, huong.post("/activities", record));
        assertThat(measured(record))
                .isEqualTo("tang_xe_dap.so_luot_tre_em_duoc_ho_tro 7, tang_xe_dap.so_viec 1, tang_xe_dap.so_xe_dap 7");
        String figures = "/figures?first=2024-01-01&last=2024-12-31&indicator=tang_xe_dap.so_xe_dap";
        assertThat(text(huong.get(figures).body())).contains("Tặng xe đạp: Số xe đạp", "7");
    }

    @Test
    void whatWasRecordedBeforeAChangeKeepsItsNamesAndItsMeaning() {
        add("Dạy bơi", "EVENTS", "ATTENDANCE");
        PageForm before = blank("day_boi").with("children", 20);
        expect(303, huong.post("/activities", before));
        LocalDate later = SampleProvince.FIRST_DAY.plusDays(10);
        String at = "/kinds/day_boi/quantities/so_viec";
        PageForm change = PageForm.of(dinh.get("/kinds/day_boi").body(), at)
                .with("nameVi", "Số lớp bơi")
                .with("from", SampleProvince.FIRST_DAY.minusDays(1));
        expect(422, dinh.post(at, change));
        expect(303, dinh.post(at, change.with("from", later)));
        PageForm name = PageForm.of(dinh.get("/kinds/day_boi").body(), "/kinds/day_boi/name")
                .with("nameVi", "Dạy bơi an toàn")
                .with("nameEn", "Safe swimming")
                .with("since", later);
        expect(303, dinh.post("/kinds/day_boi/name", name));
        clock.assume(later);
        PageForm after = blank("day_boi").with("children", 30);
        assertThat(after.names()).contains("figure.day_boi.so_lop_boi").doesNotContain("figure.day_boi.so_viec");
        expect(303, huong.post("/activities", after));
        assertThat(measured(before)).contains("day_boi.so_viec 1").doesNotContain("so_lop_boi");
        assertThat(measured(after)).contains("day_boi.so_lop_boi 1").doesNotContain("so_viec");
        assertThat(text(huong.get("/activities/" + before.value("id")).body())).doesNotContain("Dạy bơi an toàn");
        assertThat(text(huong.get("/activities/" + after.value("id")).body())).contains("Dạy bơi an toàn");
        PageForm earlier = blank("day_boi")
                .with("beginsOn", SampleProvince.FIRST_DAY)
                .with("children", 5)
                .with("figure.day_boi.so_lop_boi", 2);
        assertThat(text(expect(422, huong.post("/activities", earlier)).body())).contains("không có số liệu này");
    }

    @Test
    void anEventThatCountedWithoutAWordIsCountedAnewFromToday() {
        add("Hội thi bơi", "EVENTS");
        PageForm record = blank("hoi_thi_boi");
        expect(303, huong.post("/activities", record));
        expect(303, dinh.post("/kinds/hoi_thi_boi/quantities/so_viec/end"));
        assertThat(measured(record)).isEmpty();
        assertThat(ledger.count("measures.difference")).isZero();
    }

    @Test
    void aMannerIsCountedBesideItsKindWhichCountsOnce() {
        String kind = add("Tuyên truyền lưu động", "EVENTS", "ATTENDANCE");
        PageForm manner = PageForm.of(dinh.get(kind).body(), kind + "/manners")
                .with("mannerVi", "Xe loa")
                .with("mannerEn", "Loudspeaker van");
        expect(303, dinh.post(kind + "/manners", manner));
        PageForm record = blank("tuyen_truyen_luu_dong")
                .with("manner.tuyen_truyen_luu_dong", "xe_loa")
                .with("figure.tuyen_truyen_luu_dong.so_viec", 3)
                .with("children", 50);
        expect(303, huong.post("/activities", record));
        assertThat(measured(record)).contains("so_viec 3", "so_viec.xe_loa 3", ".xe_loa 50");
    }

    @Test
    void aKindOutOfUseIsOfferedNoMoreAndItsRecordsStay() {
        String kind = add("Việc cũ", "EVENTS");
        PageForm record = blank("viec_cu");
        expect(303, huong.post("/activities", record));
        PageForm form = PageForm.of(dinh.get(kind).body(), kind).without("inUse");
        expect(303, dinh.post(kind, form));
        assertThat(text(huong.get("/activities/new?q=viec+cu").body())).contains("Không có loại việc nào");
        assertThat(text(huong.get("/activities/" + record.value("id")).body())).contains("Việc cũ");
        String there = "/activities/" + record.value("id");
        expect(422, huong.post("/activities", record.with("id", UUID.randomUUID())));
        PageForm correction =
                PageForm.of(huong.get(there + "/edit").body(), there).with("note", "Đã xem lại");
        expect(303, huong.post(there, correction.without("files")));
    }

    @Test
    void onlyAnAdministratorDefinesKindsAndDifferentNamesNeverShareACode() {
        expect(404, huong.get("/kinds"));
        expect(404, huong.post("/kinds", "nameVi", "Của tôi", "nameEn", "Mine"));
        PageForm form = PageForm.of(dinh.get("/kinds").body(), "/kinds").with("nameEn", "Gifts");
        assertThat(text(expect(422, dinh.post("/kinds", form.with("nameVi", "Gift")))
                        .body()))
                .contains("Tặng quà");
        expect(422, dinh.post("/kinds", form.with("nameVi", "")));
        expect(404, dinh.get("/kinds/khong_co"));
    }
}
