package vn.mangnon.planning.obstacles;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.mangnon.testing.ActionMonth.OFFICER;
import static vn.mangnon.testing.ActionMonth.expect;
import static vn.mangnon.testing.ActionMonth.location;
import static vn.mangnon.testing.ActionMonth.text;

import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.mangnon.testing.ActionMonth;
import vn.mangnon.testing.Browser;
import vn.mangnon.testing.DatabaseTest;
import vn.mangnon.testing.PageForm;

/** Of what was raised exactly one body has to answer at every instant, whatever people do and whenever. */
@DatabaseTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ObstacleHoldersTest {
    @LocalServerPort
    int port;

    @Autowired
    JdbcClient jdbc;

    private ActionMonth month;
    private String plan = "";

    @BeforeAll
    void thePlanIsInForce() {
        month = new ActionMonth(port);
        month.today("2024-06-20");
        plan = month.begin();
    }

    @Test
    void atEveryInstantExactlyOneBodyHasToAnswer() {
        List<String> people = List.of(OFFICER, "thinh.muonglan", "hanh.ubndtinh", "nam.soldtbxh", "huong.namhang");
        Random random = new Random(20240601);
        for (int i = 0; i < 6; i++) {
            Browser huong = month.as("huong.namhang");
            PageForm form = PageForm.of(huong.get("/obstacles/new?plan=" + plan).body(), "/obstacles")
                    .with("words", "Việc " + i);
            String at = location(expect(303, huong.post("/obstacles", form)));
            for (int step = 0; step < 12; step++) {
                month.today("2024-06-" + (10 + random.nextInt(20)));
                act(random, month.as(people.get(random.nextInt(people.size()))), at);
            }
        }
        assertThat(jdbc.sql("select count(*) from planning.obstacle_holder")
                        .query(Long.class)
                        .single())
                .as("something was handed on")
                .isGreaterThan(10);
        assertThat(jdbc.sql("""
                        select count(*) from (
                          select o.id, range_agg(h.during) as held, sum(case when upper_inf(h.during) then 1 else 0 end) as now,
                                 min(lower(h.during)) as since, o.raised_at
                          from planning.obstacle o left join planning.obstacle_holder h on h.obstacle_id = o.id
                          group by o.id) s
                        where held is distinct from multirange(tstzrange(raised_at, null)) or now <> 1
                        """).query(Long.class).single()).isZero();
    }

    /** Tries whatever the page offers. */
    private static void act(Random random, Browser who, String at) {
        String page = who.get(at).body();
        for (String action : List.of("/forwarding", "/answer", "/reopening")) {
            if (page.contains("action=\"" + at + action) && random.nextInt(3) > 0) {
                PageForm form = PageForm.of(page, at + action)
                        .with("because", "Vì " + random.nextInt())
                        .with("words", "Trả lời")
                        .with("verdict", "NOTED")
                        .with("unsolved", "Chưa xong")
                        .with("answerBy", "2024-07-30");
                if (action.equals("/forwarding")) {
                    List<String> to = ActionMonth.all(page, "<option value=\"([0-9a-f-]{36})\"").stream()
                            .toList();
                    form.with("to", to.get(random.nextInt(to.size())));
                }
                who.post(at + action, form);
                return;
            }
        }
    }

    @Test
    void aParagraphOfAReportIsTakenUpOnce() {
        month.today("2024-07-01");
        String report = month.open("mai.chiengan");
        PageForm form = month.form("mai.chiengan", report);
        Browser mai = month.as("mai.chiengan");
        Set<String> parts = form.names().stream()
                .filter(name -> name.matches("[0-9a-f-]{36}"))
                .collect(Collectors.toSet());
        parts.forEach(part -> form.with(part, "- Đề nghị huyện cấp thêm kinh phí\n- Đề nghị tập huấn cán bộ"));
        expect(404, mai.get("/reports/" + report + "/proposals"));
        expect(303, mai.post("/reports/" + report, form.with("submit", "true")));
        Browser huy = month.as(OFFICER);
        assertThat(text(huy.get("/reports/" + report).body())).contains("Đưa vào theo dõi");
        String at = "/reports/" + report + "/proposals";
        String page = huy.get(at).body();
        List<String> choices = ActionMonth.all(page, "name=\"chosen\" value=\"([0-9a-f-]{36})\"").stream()
                .toList();
        assertThat(choices).as(text(page)).hasSizeGreaterThanOrEqualTo(2);
        expect(422, huy.post(at, PageForm.of(page, at)));
        expect(422, huy.post(at, PageForm.of(page, at).with("chosen", UUID.randomUUID())));
        PageForm chosen = PageForm.of(page, at).with("chosen", choices.getFirst());
        expect(422, huy.post(at, chosen.with("answerBy", "2024-06-01")));
        chosen.with("answerBy", "2024-07-15");
        expect(303, huy.post(at, chosen));
        expect(303, huy.post(at, chosen));
        assertThat(jdbc.sql("select count(*) from planning.obstacle where source_id = :id and source_kind = 'report'")
                        .param("id", UUID.fromString(report))
                        .query(Long.class)
                        .single())
                .isOne();
        assertThat(text(mai.get("/obstacles/" + choices.getFirst()).body()))
                .contains("Đề nghị huyện cấp thêm kinh phí", "Ủy ban nhân dân xã Chiềng Ẳn", "Từ báo cáo");
        expect(404, month.as("sinh.pasa").get("/obstacles/" + choices.getFirst()));
        expect(404, month.as("sinh.pasa").get(at));
        assertThat(text(huy.get(at).body())).contains("Đang theo dõi");
    }
}
