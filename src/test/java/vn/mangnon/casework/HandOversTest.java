package vn.mangnon.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.mangnon.testing.ActionMonth.expect;
import static vn.mangnon.testing.ActionMonth.first;
import static vn.mangnon.testing.ActionMonth.text;

import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.mangnon.testing.Browser;
import vn.mangnon.testing.DatabaseTest;

/** The province's officer takes a call and hands it to the commune where it happened; it never lies between two desks. */
@DatabaseTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HandOversTest {
    @LocalServerPort
    int port;

    /** As the owner: the application's own role sees no case unless somebody acts. */
    private final JdbcClient jdbc = CaseStory.owner();

    private CaseStory story;
    private Browser nam;
    private Browser huong;

    @BeforeAll
    void people() {
        story = new CaseStory(port);
        nam = story.as("nam.soldtbxh");
        huong = story.as("huong.namhang");
    }

    @Test
    void theSenderAnswersUntilTheReceiverTakesIt() {
        String at = CaseStory.received(nam);
        expect(404, huong.get(at));
        CaseStory.offer(nam, at, "Ủy ban nhân dân xã Nậm Hẳng");
        assertThat(accountable(at)).contains("tỉnh Hòa Lâm");
        assertThat(text(huong.get("/cases").body())).contains(CaseStory.CHILD, "Chờ bạn nhận");
        assertThat(text(huong.get("/").body())).contains("được chuyển đến, chờ nhận");
        String page = expect(200, huong.get(at)).body();
        assertThat(text(page)).contains(CaseStory.HARM, "Xảy ra ở xã bạn");
        expect(404, huong.get(at + "/steps/NOTE"));
        expect(303, huong.post(first(page, "action=\"(/cases/[^\"]+/acceptance)\"")));
        assertThat(accountable(at)).contains("xã Nậm Hẳng");
        expect(404, nam.get(at));
        assertThat(text(huong.get("/").body())).contains("Việc của vụ việc");
        assertThat(open(at)).isOne();
        assertThat(gapless(at)).isTrue();
        CaseStory.take(huong, at, StepKind.NOTE, "words", "Đang đến nhà");
    }

    @Test
    void refusingNeedsAReasonAndTheSenderGoesOn() {
        String at = CaseStory.received(nam);
        CaseStory.offer(nam, at, "Ủy ban nhân dân xã Nậm Hẳng");
        String refusal = first(huong.get(at).body(), "action=\"(/cases/[^\"]+/refusal)\"");
        expect(409, huong.post(refusal, "why", " "));
        expect(303, huong.post(refusal, "why", "Việc xảy ra ở xã Mường Lẹm"));
        expect(404, huong.get(at));
        assertThat(huong.get("/cases").body()).doesNotContain(at);
        assertThat(text(nam.get(at).body())).contains("Việc xảy ra ở xã Mường Lẹm", "không nhận");
        assertThat(jdbc.sql("select count(*) from vault.lock where record_id = :id")
                        .param("id", CaseStory.id(at))
                        .query(Long.class)
                        .single())
                .isOne();
        CaseStory.offer(nam, at, "Ủy ban nhân dân xã Mường Lẹm");
        assertThat(text(story.as("thang.muonglem").get(at).body())).contains(CaseStory.HARM);
        assertThat(gapless(at)).isTrue();
    }

    @Test
    void offeredTwiceItGoesOnce() {
        String at = CaseStory.received(nam);
        CaseStory.offer(nam, at, "Ủy ban nhân dân xã Nậm Hẳng");
        expect(404, nam.get(at + "/hand-over"));
        expect(404, nam.post(at + "/hand-over", "to", UUID.randomUUID().toString(), "words", "nữa"));
    }

    private String accountable(String at) {
        return jdbc.sql("""
                select o.name from casework.case_file c join units.organization_latest o on o.id = c.accountable_id
                where c.id = :id
                """).param("id", CaseStory.id(at)).query(String.class).single();
    }

    /** What is owed now because of its clocks. */
    private long open(String at) {
        return jdbc.sql("""
                select count(*) from dues.due d join casework.running r on r.id = d.subject_id
                where r.case_id = :id and d.settled_at is null and d.ended_because is null
                """).param("id", CaseStory.id(at)).query(Long.class).single();
    }

    /** Somebody answered at each instant since it came. */
    private boolean gapless(String at) {
        return jdbc.sql("""
                select count(*) = 1 and bool_and(upper_inf(r)) from (
                  select unnest(range_agg(during)) as r from casework.accountability where case_id = :id) all_of_it
                """).param("id", CaseStory.id(at)).query(Boolean.class).single();
    }
}
