package vn.mangnon.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.mangnon.testing.ActionMonth.expect;
import static vn.mangnon.testing.ActionMonth.location;
import static vn.mangnon.testing.ActionMonth.text;

import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.dao.DataIntegrityViolationException;
import vn.mangnon.identity.DemoPeople;
import vn.mangnon.identity.People;
import vn.mangnon.testing.Browser;
import vn.mangnon.testing.DatabaseTest;
import vn.mangnon.testing.PageForm;

/** What a case does not take: a separation longer than the law allows, a child who is none, a moment still to come. */
@DatabaseTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CaseRulesTest {
    @LocalServerPort
    int port;

    @Autowired
    People people;

    @Autowired
    DemoPeople demo;

    private Browser huong;
    private Browser chairman;

    @BeforeAll
    void people() {
        CaseStory story = new CaseStory(port);
        CaseStory.chairman(people, demo);
        huong = story.as("huong.namhang");
        chairman = story.as("chutich.namhang");
    }

    @Test
    void aSeparationIsNoLongerThanTheLawAllowsUnlessABodyOrderedIt() {
        String at = CaseStory.received(huong);
        PageForm form = CaseStory.step(chairman, at, StepKind.SEPARATION)
                .with("number", "3/QĐ-UBND")
                .with("ground", "BY_CARER")
                .with("from", "2024-06-20")
                .with("until", "2024-07-05")
                .with("place", "Nhà công vụ")
                .with("carer", "Cô Nhàn")
                .with("reasons", "Cha đánh");
        assertThat(text(expect(409, chairman.post(at + "/steps/SEPARATION", form))
                        .body()))
                .contains("dài hơn mức");
        assertThat(CaseStory.steps(at)).isEqualTo(2);
        expect(303, chairman.post(at + "/steps/SEPARATION", form.with("until", "2024-07-04")));
        assertThat(CaseStory.running(at, "code = 'SEPARATION' and until = '2024-07-05 00:00+07'"))
                .isOne();
        CaseStory.take(chairman, at, StepKind.SEPARATION_END, "on", "2024-06-25", "reasons", "Đã an toàn");
        assertThat(CaseStory.running(at, "code = 'SEPARATION' and stopped_at is null"))
                .isZero();
    }

    @Test
    void whatCannotBeSoIsSaidAndNothingTypedIsLost() {
        assertThat(text(refused("age", "17"))).contains("dưới 16 tuổi", CaseStory.HARM);
        refused("age", "-1");
        refused("birthDay", "2025-01-01");
        refused("currentCondition", "x".repeat(CaseForm.LONGEST + 1));
        refused("happened", UUID.randomUUID().toString());
        refused("lives", UUID.randomUUID().toString());
        assertThat(text(refused("receivedOn", "2025-06-19"))).contains("đồng hồ của máy");
        PageForm nothingKnown = CaseStory.intake(huong)
                .without("childName")
                .without("age")
                .without("reporterName")
                .with("sex", "UNKNOWN");
        assertThat(text(huong.get(location(expect(303, huong.post("/cases", nothingKnown))))
                        .body()))
                .contains("Không biết");
    }

    private String refused(String field, String typed) {
        return expect(422, huong.post("/cases", CaseStory.intake(huong).with(field, typed)))
                .body();
    }

    @Test
    void aProvinceMaySetFewerThanTwelveHoursAndNeverMore() {
        assertThat(hours(8)).isOne();
        assertThatThrownBy(() -> hours(13)).isInstanceOf(DataIntegrityViolationException.class);
    }

    private static int hours(int amount) {
        return CaseStory.owner().sql("""
                insert into casework.clock (id, code, area_id, amount, unit, clause, source)
                select gen_random_uuid(), 'EMERGENCY', a.id, :amount, 'HOURS', 'thử', 'thử' from units.area a
                where a.level = 'PROVINCE' and a.valid_to is null limit 1
                """).param("amount", amount).update();
    }
}
