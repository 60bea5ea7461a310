package vn.mangnon.planning.programmes;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.mangnon.testing.ActionMonth.expect;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.mangnon.sample.SamplePlans;
import vn.mangnon.sample.SampleUnits;
import vn.mangnon.testing.ActionMonth;
import vn.mangnon.testing.Browser;
import vn.mangnon.testing.DatabaseTest;
import vn.mangnon.testing.PageForm;
import vn.mangnon.testing.StatementCounter;

/** The province's ten-year programme: milestones as printed, what was reached by year, who serves it. */
@DatabaseTest
class ProgrammeTest {
    private static final String PROGRAMME =
            SamplePlans.plan("ctr-tre-em-hoa-lam-2021-2030").toString();
    private static final String YEARLY = SamplePlans.plan("kh-ubnd-tinh-2024").toString();

    @LocalServerPort
    int port;

    @Autowired
    JdbcClient jdbc;

    private Browser hanh;

    @BeforeEach
    void signIn() {
        hanh = new ActionMonth(port).as("hanh.ubndtinh");
    }

    @Test
    void aShareIsTheYearsTwoNumbersDividedAndOpensToItsRecords() {
        String page = page();
        assertThat(page).contains("≥ 80%", "≥ 95%", "83,3%", "Số thực hiện tính từ hoạt động");
        String voices = jdbc.sql(
                        "select id::text from planning.target where indicator = 'voices.answered' and plan_id = :plan::uuid")
                .param("plan", PROGRAMME)
                .query(String.class)
                .single();
        String records = expect(200, hanh.get("/plans/" + PROGRAMME + "/programme/" + voices + "/2023"))
                .body();
        assertThat(records).contains("Diễn đàn trẻ em huyện Mường Lằn năm 2023", "24", "20");
        assertThat(hanh.get("/plans/" + PROGRAMME + "/programme/" + voices + "/2020")
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void whatNobodyServesIsSaidAndWhoServesIsNamed() {
        assertThat(page())
                .contains("1/4 chỉ tiêu chưa có kế hoạch nào phục vụ", "Kế hoạch số 902/KH-UBND ngày 28/03/2024 của")
                .contains("Nhiệm vụ: Thăm, tặng quà");
    }

    @Test
    void thePageAsksAsMuchWhateverTheYearsTargetsAndLinks() {
        page();
        long few = StatementCounter.during(this::page);
        jdbc.sql("""
                insert into planning.target (id, plan_id, position, what, comparator, amount, unit, indicator, denominator)
                select gen_random_uuid(), :plan::uuid, 100 + n, 'Chỉ tiêu ' || n, 'GE', 50, '%', 'voices.answered', 'voices.items'
                from generate_series(1, 20) n
                """).param("plan", PROGRAMME).update();
        assertThat(StatementCounter.during(this::page)).isEqualTo(few).isLessThan(40);
        jdbc.sql("delete from planning.target where plan_id = :plan::uuid and position > 100")
                .param("plan", PROGRAMME)
                .update();
    }

    @Test
    void twoActsOfOneNumberAreToldApart() {
        for (String year : List.of("2019", "2022")) {
            jdbc.sql("""
                    insert into planning.plan (id, issuer_id, text, number, symbol, issued_on, kind, subject, period_first,
                      period_last, state, programme)
                    values (:id, :issuer, '', '06', 'QĐ-UBND', (:year || '-01-05')::date, 'Quyết định', 'Đề án ' || :year,
                      (:year || '-01-01')::date, '2030-12-31', 'IN_FORCE', true)
                    """)
                    .param("id", UUID.randomUUID())
                    .param("issuer", SampleUnits.organization("ubnd-97").value())
                    .param("year", year)
                    .update();
        }
        assertThat(hanh.get("/programmes").body())
                .contains(
                        "Quyết định số 06/QĐ-UBND ngày 05/01/2019 của Ủy ban nhân dân tỉnh Hòa Lâm: Đề án 2019",
                        "Quyết định số 06/QĐ-UBND ngày 05/01/2022 của Ủy ban nhân dân tỉnh Hòa Lâm: Đề án 2022");
    }

    @Test
    void aPlansOwnBodySaysWhatItServesAndNobodyElse() {
        String at = "/plans/" + YEARLY + "/serving";
        PageForm form = PageForm.of(expect(200, hanh.get(at)).body(), at);
        String task = form.names().stream()
                .filter(name -> name.startsWith("serves.") && form.value(name).isEmpty())
                .findFirst()
                .orElseThrow();
        String friendly = jdbc.sql(
                        "select id::text from planning.target where plan_id = :plan::uuid and indicator is null")
                .param("plan", PROGRAMME)
                .query(String.class)
                .single();
        expect(303, hanh.post(at, form.with(task, friendly)));
        assertThat(page()).doesNotContain("chỉ tiêu chưa có kế hoạch nào phục vụ");
        expect(404, hanh.post(at, form.with(task, UUID.randomUUID())));
        expect(303, hanh.post(at, form.with(task, "")));
        assertThat(page()).contains("1/4 chỉ tiêu chưa có kế hoạch nào phục vụ");
        Browser huy = new ActionMonth(port).as("huy.muonglan");
        assertThat(huy.get(at).statusCode()).isEqualTo(404);
        assertThat(huy.post("/plans/" + PROGRAMME + "/programme", "programme", "")
                        .statusCode())
                .isEqualTo(404);
        assertThat(hanh.post("/plans/" + PROGRAMME + "/programme", "programme", "")
                        .statusCode())
                .as("it is served")
                .isEqualTo(409);
        assertThat(hanh.post("/plans/" + YEARLY + "/programme", "programme", "true")
                        .statusCode())
                .as("of one year")
                .isEqualTo(409);
    }

    private String page() {
        return expect(200, hanh.get("/plans/" + PROGRAMME + "/programme")).body();
    }
}
