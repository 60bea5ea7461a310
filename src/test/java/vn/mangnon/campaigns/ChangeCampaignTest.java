package vn.mangnon.campaigns;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.mangnon.testing.ActionMonth.expect;
import static vn.mangnon.testing.ActionMonth.location;
import static vn.mangnon.testing.ActionMonth.text;

import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.mangnon.sample.SampleCampaigns;
import vn.mangnon.sample.SampleUnits;
import vn.mangnon.testing.ActionMonth;
import vn.mangnon.testing.Browser;
import vn.mangnon.testing.DatabaseTest;
import vn.mangnon.testing.PageForm;

/** Setting campaigns up, saying what is owed in them, correcting and withdrawing them; the occasions of the year. */
@DatabaseTest
class ChangeCampaignTest {
    private static final String MONTH = "/campaigns/" + SampleCampaigns.campaign("thd-2024");

    @LocalServerPort
    int port;

    private Browser nam;
    private Browser huy;
    private Browser sinh;
    private Browser dinh;

    @BeforeEach
    void signIn() {
        ActionMonth month = new ActionMonth(port);
        nam = month.as("nam.soldtbxh");
        huy = month.as("huy.muonglan");
        sinh = month.as("sinh.pasa");
        dinh = month.as("dinh.quantri");
    }

    @Test
    void aNewCampaignIsProposedForTheNextOccasionAndBeginsWithWhatItSuggests() {
        assertThat(text(nam.get("/campaigns").body()))
                .contains("Tết Trung thu", "từ 03/09/2024 đến 17/09/2024")
                .contains("Tết Nguyên đán", "đến 03/02/2025");
        PageForm form =
                PageForm.of(nam.get("/campaigns/new?occasion=SCHOOL_OPENING").body(), "/campaigns");
        assertThat(form.value("first")).isEqualTo("2024-09-05");
        assertThat(form.value("name")).isEqualTo("Ngày toàn dân đưa trẻ đến trường năm 2024");
        String there = location(expect(303, nam.post("/campaigns", form)));
        assertThat(location(expect(303, nam.post("/campaigns", form)))).isEqualTo(there);
        assertThat(text(nam.get(there + "/works").body()))
                .contains("Cấp xã : Ngày toàn dân đưa trẻ đến trường · Số điểm tổ chức", "từ 1 điểm");
        PageForm taken = PageForm.of(huy.get("/campaigns/new").body(), "/campaigns")
                .with("id", form.value("id"))
                .with("name", "Lấy số của người khác");
        expect(404, huy.post("/campaigns", taken));
        assertThat(text(nam.get("/campaigns").body())).contains("Sắp tới");
    }

    @Test
    void theNextYearBeginsWithWhatWasOwedThisYear() {
        PageForm form = PageForm.of(
                        nam.get("/campaigns/new?occasion=ACTION_MONTH").body(), "/campaigns")
                .with("first", "2025-06-01")
                .with("last", "2025-06-30");
        String there = location(expect(303, nam.post("/campaigns", form)));
        assertThat(text(nam.get(there + "/works").body()))
                .contains("Đoàn Thanh niên, cấp huyện", "từ 25/05/2025 đến 30/06/2025");
    }

    @Test
    void theLeadingBodySaysWhatIsOwedAndNobodyElse() {
        String works = MONTH + "/works";
        PageForm form = PageForm.of(nam.get(works).body(), works)
                .with("work", "visit.items")
                .with("atLeast", "0");
        assertThat(text(expect(422, nam.post(works, form)).body())).contains("Hãy ghi từ 1 trở lên");
        expect(422, nam.post(works, form.with("atLeast", "2").with("work", "khong.co")));
        form.with("work", "visit.items");
        String added = form.value("id");
        expect(303, nam.post(works, form));
        expect(303, nam.post(works, form));
        String again = text(expect(422, nam.post(works, form.with("id", UUID.randomUUID())))
                .body());
        assertThat(again).contains("Việc này đã giao cho cấp này rồi");
        assertThat(text(nam.get(MONTH).body())).contains("Cấp xã: 0/22 nơi đã thực hiện đủ “Thăm hỏi”");
        String removal = works + "/" + added + "/removal";
        expect(404, huy.post(removal));
        expect(303, nam.post(removal));
        assertThat(text(nam.get(MONTH).body())).doesNotContain("“Thăm hỏi”");
        expect(404, huy.get(works));
        expect(404, huy.get(MONTH + "/edit"));
        expect(404, huy.post(MONTH + "/withdrawal", "because", "Thử"));
    }

    @Test
    void whoeverHasNoPartInItsAreaDoesNotKnowOfIt() {
        PageForm form =
                PageForm.of(huy.get("/campaigns/new").body(), "/campaigns").with("name", "Hè an toàn của huyện");
        String there = location(expect(303, huy.post("/campaigns", form)));
        assertThat(form.value("area")).isNotEmpty();
        expect(200, sinh.get(there));
        expect(200, nam.get(there));
        expect(404, new ActionMonth(port).as("tien.binhkhe").get(there));
        expect(
                422,
                huy.post(
                        "/campaigns",
                        PageForm.of(huy.get("/campaigns/new").body(), "/campaigns")
                                .with("name", "Lấn sân")
                                .with(
                                        "area",
                                        SampleUnits.organization("ubnd-97").value())));
    }

    @Test
    void aCorrectionMovesWhatIsOwedAndAnOldOneIsRefused() {
        String there = begin("Tuần lễ sách");
        String edit = there + "/edit";
        PageForm old = PageForm.of(huy.get(edit).body(), there);
        PageForm works =
                PageForm.of(huy.get(there + "/works").body(), there + "/works").with("work", "play.items");
        expect(303, huy.post(there + "/works", works));
        expect(303, huy.post(there, PageForm.of(huy.get(edit).body(), there).with("last", "2024-06-27")));
        assertThat(text(huy.get(there + "/works").body())).contains("từ 20/06/2024 đến 27/06/2024");
        assertThat(text(expect(409, huy.post(there, old.with("theme", "Sách cho em")))
                        .body()))
                .contains("Người khác vừa sửa thành: 2024-06-27");
        expect(422, huy.post(there, old.with("last", "2024-06-01")));
        expect(422, huy.post(there, old.with("last", "2026-06-20")));
    }

    @Test
    void aWithdrawnCampaignStaysReadableAndOwesNothing() {
        String there = begin("Ngày hội diều");
        PageForm works = PageForm.of(huy.get(there + "/works").body(), there + "/works")
                .with("work", "play.items")
                .with("level", "COMMUNE");
        expect(303, huy.post(there + "/works", works));
        assertThat(text(sinh.get("/").body())).contains("Ngày hội diều: đơn vị bạn còn 1 việc");
        expect(303, huy.post(there + "/withdrawal"));
        assertThat(text(huy.get(there).body())).contains("Đang diễn ra");
        expect(303, huy.post(there + "/withdrawal", "because", "Mưa bão"));
        assertThat(text(sinh.get("/").body())).doesNotContain("Ngày hội diều");
        assertThat(text(sinh.get(there).body())).contains("Đã bỏ", "Mưa bão");
        expect(404, huy.get(there + "/works"));
    }

    @Test
    void anAdministratorMovesAnOccasion() {
        expect(404, huy.get("/occasions"));
        PageForm form = PageForm.of(dinh.get("/occasions/CHILDRENS_DAY").body(), "/occasions/CHILDRENS_DAY");
        assertThat(text(expect(422, dinh.post("/occasions/CHILDRENS_DAY", form.with("day", "31")))
                        .body()))
                .contains("Không có ngày này");
        expect(422, dinh.post("/occasions/CHILDRENS_DAY", form.with("day", "1").with("month", "13")));
        expect(
                303,
                dinh.post("/occasions/CHILDRENS_DAY", form.with("month", "6").with("daysBefore", "4")));
        assertThat(text(dinh.get("/occasions").body())).contains("từ 28/05/2025 đến 01/06/2025");
        expect(409, dinh.post("/occasions/CHILDRENS_DAY", form));
        expect(404, dinh.get("/occasions/KHONG_CO"));
    }

    private String begin(String name) {
        PageForm form =
                PageForm.of(huy.get("/campaigns/new").body(), "/campaigns").with("name", name);
        return location(expect(303, huy.post("/campaigns", form)));
    }
}
