package vn.mangnon.planning;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.mangnon.testing.ActionMonth.expect;
import static vn.mangnon.testing.ActionMonth.first;
import static vn.mangnon.testing.ActionMonth.text;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.mangnon.database.Rows;
import vn.mangnon.sample.SampleUnits;
import vn.mangnon.testing.ActionMonth;
import vn.mangnon.testing.Browser;
import vn.mangnon.testing.DatabaseTest;
import vn.mangnon.testing.Ledger;
import vn.mangnon.units.Organizations;

/** A name put right once is right the next time. */
@DatabaseTest
class BodyRulesTest {
    private static final LocalDate DAY = LocalDate.of(2024, 6, 1);

    @LocalServerPort
    int port;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Bodies bodies;

    @Autowired
    Organizations organizations;

    private ActionMonth month;
    private Browser huy;
    private Ledger ledger;

    @BeforeEach
    void signIn() {
        month = new ActionMonth(port);
        huy = month.as(ActionMonth.OFFICER);
        ledger = new Ledger(jdbc);
        ledger.forgetNames();
    }

    @Test
    void aSecondDocumentIsReadAsTheFirstWasCorrected() {
        UUID police = SampleUnits.organization("ca-991").value();
        String first = read("Trung tâm BTXH");
        assertThat(matched(first)).doesNotContain(police);
        correct(first, police);
        assertThat(matched(read("Trung Tâm BTXH"))).as("whatever its letters").containsExactly(police);
        assertThat(text(huy.get("/body-rules").body())).contains("“Trung tâm BTXH”");
        String rule = first(huy.get("/body-rules").body(), "/body-rules/([0-9a-f-]{36})");
        expect(303, huy.post("/body-rules/" + rule + "/withdrawal"));
        assertThat(matched(read("Trung tâm BTXH"))).doesNotContain(police);
        expect(404, huy.post("/body-rules/" + rule + "/withdrawal"));
    }

    @Test
    void savingWhatWasProposedKeepsNoRuleAndTheLastCorrectionCounts() {
        UUID police = SampleUnits.organization("ca-991").value();
        String plan = read("Công an huyện");
        correct(plan, matched(plan).toArray(UUID[]::new));
        assertThat(text(huy.get("/body-rules").body())).contains("Chưa có tên nào");
        correct(plan);
        correct(plan, police);
        assertThat(ledger.count("planning.body_rule where taken_back_at is null"))
                .isOne();
        assertThat(matched(read("Công an huyện"))).containsExactly(police);
    }

    @Test
    void otherBodiesOfTheProvinceAreToldOnlyWhatTheyMayName() {
        correct(read("Trung tâm BTXH"), SampleUnits.organization("ca-991").value());
        var province = organizations.require(SampleUnits.organization("ubnd-97"));
        var commune = organizations.require(SampleUnits.organization("ubnd-97011"));
        assertThat(bodies.of(province, DAY).of("trung tâm BTXH"))
                .containsExactly(SampleUnits.organization("ca-991").value());
        assertThat(bodies.of(commune, DAY).of("trung tâm BTXH")).isEmpty();
        Browser thang = month.as("thang.muonglem");
        assertThat(text(thang.get("/body-rules").body())).contains("Chưa có tên nào");
    }

    private String read(String body) {
        String plan = UUID.randomUUID().toString();
        String document = """
                ỦY BAN NHÂN DÂN
                HUYỆN MƯỜNG LẰN
                Số: %d/KH-UBND
                Mường Lằn, ngày 05 tháng 3 năm 2024
                KẾ HOẠCH
                Công tác trẻ em năm 2024
                I. TỔ CHỨC THỰC HIỆN
                1. Giao %s chủ trì, tổ chức lớp tập huấn cho cán bộ.
                """.formatted(System.nanoTime() % 100_000, body);
        expect(
                303,
                huy.upload(
                        "/plans",
                        "kh.txt",
                        document.getBytes(java.nio.charset.StandardCharsets.UTF_8),
                        "id",
                        plan,
                        "again",
                        "true"));
        return plan;
    }

    private void correct(String plan, UUID... organizations) {
        String finding =
                ledger.text("select id from planning.finding where plan_id = :id::uuid and kind = 'BODY'", "id", plan);
        String[] fields = new String[2 * organizations.length];
        for (int i = 0; i < organizations.length; i++) {
            fields[2 * i] = "organizations";
            fields[2 * i + 1] = organizations[i].toString();
        }
        expect(303, huy.post("/plans/" + plan + "/bodies/" + finding, fields));
    }

    private List<UUID> matched(String plan) {
        return jdbc.sql("""
                select organization_id from planning.body_match m join planning.finding f on f.id = m.finding_id
                where f.plan_id = :id::uuid
                """).param("id", plan).query(Rows.of(UUID.class)).list();
    }
}
