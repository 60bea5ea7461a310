package vn.mangnon.activities;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.mangnon.testing.ActionMonth.expect;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.mangnon.sample.SampleUnits;
import vn.mangnon.testing.ActionMonth;
import vn.mangnon.testing.Browser;
import vn.mangnon.testing.DatabaseTest;
import vn.mangnon.testing.PageForm;

/** Recording work with tired hands, twice, in pairs, and with bad intent. */
@DatabaseTest
class ActivitiesTest {
    @LocalServerPort
    int port;

    @Autowired
    JdbcClient jdbc;

    private ActionMonth month;

    private Browser huong;
    private Gifts gifts;

    @BeforeEach
    void signIn() {
        month = new ActionMonth(port);
        huong = month.as("huong.namhang");
        gifts = new Gifts(huong, jdbc);
    }

    @Test
    void numbersThatCannotBeAreRefusedBesideTheirField() {
        for (List<String> bad : List.of(
                List.of("children", "-5"),
                List.of("children", "năm mươi"),
                List.of("children", "12,5"),
                List.of("children", "99999999999"),
                List.of("children", "999999999999999999999999"),
                List.of("figure.gift.children", "-1"),
                List.of("cost.state_budget", "1e9"),
                List.of("cost.other", "-2000"),
                List.of("adults", "2147483648000"))) {
            HttpResponse<String> answer =
                    huong.post("/activities", gifts.blank().with(bad.get(0), bad.get(1)));
            assertThat(answer.statusCode()).as(bad.toString()).isEqualTo(422);
            assertThat(PageForm.of(answer.body(), "/activities").value(bad.get(0)))
                    .isEqualTo(bad.get(1));
        }
        assertThat(gifts.recorded()).isZero();
    }

    @Test
    void daysThatDoNotExistOrLieAheadAreRefused() {
        for (List<String> bad : List.of(
                List.of("beginsOn", "2024-02-30"),
                List.of("beginsOn", "31/06/2024"),
                List.of("beginsOn", ""),
                List.of("beginsOn", "0024-06-01"),
                List.of("beginsOn", "2024-06-21"),
                List.of("endsOn", "2024-06-31"),
                List.of("endsOn", "2024-06-01"))) {
            assertThat(huong.post("/activities", gifts.blank().with(bad.get(0), bad.get(1)))
                            .statusCode())
                    .as(bad.toString())
                    .isEqualTo(422);
        }
        assertThat(gifts.recorded()).isZero();
    }

    @Test
    void whatIsUnusualIsAskedBackAndTakenOnceConfirmed() {
        for (List<String> much : List.of(
                List.of("children", "2150"),
                List.of("figure.gift.children", "5000"),
                List.of("figure.gift.value", "2.000.000.000"),
                List.of("cost.other", "3000000000"),
                List.of("beginsOn", "2021-06-01"))) {
            PageForm form = gifts.blank().with(much.get(0), much.get(1));
            HttpResponse<String> asked = huong.post("/activities", form);
            assertThat(asked.statusCode()).as(much.toString()).isEqualTo(422);
            PageForm again = PageForm.of(asked.body(), "/activities");
            assertThat(again.value(much.get(0))).isEqualTo(much.get(1));
            expect(303, huong.post("/activities", again.with("confirmed", "true")));
        }
    }

    @Test
    void partsMustAddUpToTheChildrenWhoCame() {
        PageForm form =
                gifts.blank().with("children", "50").with("children.1", "20").with("children.2", "31");
        expect(422, huong.post("/activities", form));
        expect(422, huong.post("/activities", form.with("children.2", "30").with("children.3", "49")));
        String id = form.value("id");
        expect(
                303,
                huong.post(
                        "/activities",
                        form.with("children.3", "10").with("children.4", "20").with("children.5", "20")));
        assertThat(gifts.measured(id, "attendance", 0)).isEqualTo(50);
        assertThat(gifts.measured(id, "attendance", 1)).isEqualTo(20);
        assertThat(gifts.measured(id, "attendance", 5)).isEqualTo(20);
    }

    @Test
    void anEventOfTwoKindsCountsInEachTableAndItsChildrenOnceTogether() {
        PageForm form = gifts.blank().with("kinds", "launch", "participation").with("children", "90");
        expect(303, huong.post("/activities", form));
        String id = form.value("id");
        assertThat(gifts.measured(id, "launch.items", 0)).isEqualTo(1);
        assertThat(gifts.measured(id, "participation.items", 0)).isEqualTo(1);
        assertThat(gifts.measured(id, "launch.children", 0)).isEqualTo(90);
        assertThat(gifts.measured(id, "participation.children", 0)).isEqualTo(90);
        assertThat(gifts.measured(id, "attendance", 0)).as("each child once").isEqualTo(90);
    }

    @Test
    void costsStandBySource() {
        PageForm form = gifts.blank()
                .with("cost.state_budget", "1.500.000")
                .with("cost.ngo", "700 000")
                .with("cost.other", "0");
        expect(303, huong.post("/activities", form));
        assertThat(jdbc.sql(
                                "select source || ' ' || quantity from measures.measure where record_id = :id::uuid and indicator = 'cost' order by source")
                        .param("id", form.value("id"))
                        .query(String.class)
                        .list())
                .containsExactly("ngo 700000", "state_budget 1500000");
    }

    @Test
    void anywhereElseOrWithNobodyKnownItDidNotHappen() {
        String elsewhere = jdbc.sql("select area_id::text from units.organization where id = :id")
                .param("id", SampleUnits.organization("ubnd-97012").value())
                .query(String.class)
                .single();
        expect(422, huong.post("/activities", gifts.blank().with("area", elsewhere)));
        expect(422, huong.post("/activities", gifts.blank().with("area", "")));
        expect(422, huong.post("/activities", gifts.blank().with("partners", UUID.randomUUID())));
        expect(422, huong.post("/activities", gifts.blank().with("plan", UUID.randomUUID())));
        expect(422, huong.post("/activities", gifts.blank().with("plan", month.read())));
        expect(422, huong.post("/activities", gifts.blank().with("kinds", "no-such-kind")));
        expect(422, huong.post("/activities", gifts.blank().without("kinds")));
        expect(422, huong.post("/activities", gifts.blank().with("title", "x".repeat(301))));
        assertThat(gifts.recorded()).isZero();
    }
}
