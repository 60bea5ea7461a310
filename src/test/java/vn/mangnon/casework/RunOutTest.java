package vn.mangnon.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.mangnon.testing.ActionMonth.expect;
import static vn.mangnon.testing.ActionMonth.location;
import static vn.mangnon.testing.ActionMonth.text;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.mangnon.testing.Browser;
import vn.mangnon.testing.DatabaseTest;

/** Twelve hours went by: who answers is told, and the province's caseworker, who sees that it is late and nothing else. */
@DatabaseTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RunOutTest {
    @LocalServerPort
    int port;

    @Autowired
    TellRunOut tellRunOut;

    private final JdbcClient owner = CaseStory.owner();
    private CaseStory story;
    private String late;

    @BeforeAll
    void aLateCase() {
        story = new CaseStory(port);
        Browser huong = story.as("huong.namhang");
        CaseStory.received(huong);
        late = location(expect(
                303,
                huong.post(
                        "/cases",
                        CaseStory.intake(huong).with("receivedOn", "2024-06-18").with("receivedTime", "21:40"))));
        tellRunOut.round();
        tellRunOut.round();
    }

    @Test
    void whoAnswersIsToldAndTheCaseworkersAboveOnce() {
        assertThat(owner.sql("""
                        select p.sign_in from notices.notice n join identity.person p on p.id = n.person_id
                        where n.sentence = 'casework.notice.ran-out' order by 1
                        """).query((row, number) -> row.getString(1)).list())
                .containsExactly("huong.namhang", "nam.soldtbxh");
        assertThat(owner.sql(
                                "select count(*) from notices.notice where sentence = 'casework.notice.ran-out' and record_id <> :id")
                        .param("id", CaseStory.id(late))
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void theProvinceSeesThatItIsLateAndNothingElse() {
        Browser nam = story.as("nam.soldtbxh");
        String page = text(expect(200, nam.get("/cases/below")).body());
        assertThat(page).contains("quá hạn từ", "09:40 19/06/2024", "Ủy ban nhân dân xã Nậm Hẳng", "Mới tiếp nhận");
        assertThat(page).doesNotContain(CaseStory.CHILD, CaseStory.HARM);
        expect(404, nam.get(late));
        assertThat(text(nam.get("/").body())).contains("đã hết thời hạn mà chưa xong");
    }

    @Test
    void besideNobodySeesAnything() {
        Browser thang = story.as("thang.muonglem");
        assertThat(text(expect(200, thang.get("/cases/below")).body())).contains("Cấp dưới không có vụ việc nào");
        assertThat(text(thang.get("/").body())).doesNotContain("hết thời hạn");
    }
}
