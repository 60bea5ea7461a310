package vn.mangnon.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.mangnon.testing.ActionMonth.OFFICER;
import static vn.mangnon.testing.ActionMonth.expect;
import static vn.mangnon.testing.ActionMonth.figures;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.mangnon.database.Rows;
import vn.mangnon.testing.ActionMonth;
import vn.mangnon.testing.DatabaseTest;
import vn.mangnon.testing.PageForm;

/**
 * Whatever is handed in, sent back, accepted and opened again, in whatever order: what the district brings together is at
 * every step, to the unit, what the accepted ones said when they were handed in, and what it did itself.
 */
@DatabaseTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RollUpTest {
    private static final int STEPS = 40;
    private static final String ROUND = "2024-Q2";
    private static final Map<String, String> COMMUNES = Map.of(
            "huong.namhang", "ubnd-97011",
            "duyen.huoimay", "ubnd-97013",
            "thang.muonglem", "ubnd-97014",
            "mai.chiengan", "ubnd-97015");

    @LocalServerPort
    int port;

    @Autowired
    JdbcClient jdbc;

    private final Random random = new Random(20240620);
    private final Map<String, String> reports = new HashMap<>();
    private ActionMonth month;
    private RegimeDesk desk;

    @BeforeAll
    void theRegimeIsLaidOut() {
        month = new ActionMonth(port);
        month.today("2024-06-20");
        month.begin();
        desk = new RegimeDesk(month, jdbc, "hanh.ubndtinh");
        desk.begin("Báo cáo quý", "2024-01-01");
        desk.level("GOVERNMENT", "COMMUNE", 20, "");
        desk.level("GOVERNMENT", "DISTRICT", 25, "");
        desk.layOut();
    }

    @Test
    void atEveryStepItIsTheSumOfWhatWasAccepted() {
        COMMUNES.forEach((officer, body) -> reports.put(officer, desk.open(officer, desk.due(body, ROUND))));
        String district = desk.open(OFFICER, desk.due("ubnd-991", ROUND));
        List<Long> own = asked(district);
        assertThat(own.stream().mapToLong(Long::longValue).sum()).isPositive();
        for (int step = 0; step < STEPS; step++) {
            List<String> officers = List.copyOf(reports.keySet());
            move(officers.get(random.nextInt(officers.size())), step);
            List<Long> expected = accepted().stream().reduce(own, RollUpTest::sum);
            assertThat(asked(district)).as("step " + step).isEqualTo(expected);
        }
        assertThat(accepted()).isNotEmpty();
    }

    /** One of the moves its state allows. */
    private void move(String officer, int step) {
        String report = reports.getOrDefault(officer, "");
        switch (state(report)) {
            case "DRAFTING", "RETURNED" -> desk.submit(officer, report, "Lần " + step);
            case "SUBMITTED" -> {
                if (random.nextInt(3) == 0) {
                    post(report, "/return", "whole", "Xem lại");
                } else {
                    desk.accept(OFFICER, report);
                }
            }
            case "ACCEPTED" -> post(report, "/reopening", "because", "Xem lại");
            default -> throw new AssertionError(state(report));
        }
    }

    private void post(String report, String to, String field, String words) {
        String at = "/reports/" + report + to;
        PageForm form = PageForm.of(month.as(OFFICER).get("/reports/" + report).body(), at);
        expect(303, month.as(OFFICER).post(at, form.with(field, words)));
    }

    private String state(String report) {
        return jdbc.sql("select state from reporting.report where id = :id::uuid")
                .param("id", report)
                .query(Rows.of(String.class))
                .single();
    }

    /** What each accepted report said when it was handed in. */
    private List<List<Long>> accepted() {
        List<List<Long>> accepted = new ArrayList<>();
        for (String report : reports.values()) {
            if (state(report).equals("ACCEPTED")) {
                accepted.add(jdbc.sql("""
                        select f.quantity::bigint from reporting.figure f
                        join reporting.report r on r.id = f.report_id and r.turn = f.turn
                        join reporting.field d on d.id = f.field_id join reporting.part p on p.id = d.part_id
                        where f.report_id = :id::uuid and f.indicator is not null order by p.position, d.position
                        """)
                        .param("id", report)
                        .query(Rows.of(Long.class))
                        .list());
            }
        }
        return accepted;
    }

    private List<Long> asked(String report) {
        return figures(month.as(OFFICER).get("/reports/" + report).body());
    }

    private static List<Long> sum(List<Long> one, List<Long> other) {
        return IntStream.range(0, one.size())
                .mapToObj(i -> one.get(i) + other.get(i))
                .toList();
    }
}
