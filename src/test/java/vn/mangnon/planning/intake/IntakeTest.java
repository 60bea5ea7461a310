package vn.mangnon.planning.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.mangnon.planning.intake.Texts.plan;
import static vn.mangnon.planning.intake.Texts.utf8;
import static vn.mangnon.testing.ActionMonth.expect;
import static vn.mangnon.testing.ActionMonth.location;
import static vn.mangnon.testing.ActionMonth.text;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.mangnon.database.Rows;
import vn.mangnon.testing.ActionMonth;
import vn.mangnon.testing.Browser;
import vn.mangnon.testing.DatabaseTest;

/** Documents brought in one and many at a time, and those that were read before. */
@DatabaseTest
class IntakeTest {
    private static int seed = 100;

    @LocalServerPort
    int port;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    BatchWorker worker;

    @Autowired
    WaitingItems waiting;

    private ActionMonth month;
    private Browser huy;
    private final String id = UUID.randomUUID().toString();
    private final int mine = seed += 10;

    @BeforeEach
    void signIn() {
        month = new ActionMonth(port);
        huy = month.as(ActionMonth.OFFICER);
    }

    @Test
    void aFolderIsReadInOneGoAndEachDocumentSaysWhatBecameOfIt() {
        Map<String, byte[]> folder = new LinkedHashMap<>();
        folder.put("kh/mot.txt", utf8(plan(mine + "", mine)));
        folder.put("kh/hong.docx", utf8("PK\u0003\u0004 không phải"));
        folder.put("kh/mot-ban-sao.txt", utf8(plan(mine + "", mine)));
        folder.put("kh/hai.txt", utf8(plan(mine + 1 + "", mine + 1)));
        String at = location(expect(303, huy.upload("/plans", "kh.zip", Texts.zip(folder), "id", id)));
        assertThat(at).isEqualTo("/readings/" + id);
        assertThat(huy.get(at).body()).contains("every 2s");
        assertThat(text(huy.get(at).body())).contains("Đã xong 0/4", "hong.docx");
        assertThat(worker.round()).isEqualTo(4);
        assertThat(states()).containsExactly("READ", "REFUSED", "ASKING", "READ");
        assertThat(huy.get(at).body()).doesNotContain("every 2s");
        assertThat(text(huy.get(at).body())).contains("Đã xong 4/4", "Cùng số, ngày và cơ quan ban hành");
        assertThat(text(huy.get("/plans/new").body())).contains("Đợt đọc 4 văn bản", "1 văn bản chờ người quyết định");
    }

    @Test
    void severalFilesSentTwiceAreOneBatchAndARestartLosesNone() {
        Map<String, byte[]> files =
                Map.of("a.txt", utf8(plan(mine + "", mine)), "b.txt", utf8(plan(mine + 1 + "", mine + 1)));
        expect(303, huy.upload("/plans", files, "id", id));
        expect(303, huy.upload("/plans", files, "id", id));
        assertThat(states()).containsExactly("WAITING", "WAITING");
        assertThat(waiting.next()).as("taken up by a node that then stops").isPresent();
        assertThat(states()).containsExactly("WAITING", "WAITING");
        assertThat(worker.round()).isEqualTo(2);
        assertThat(states()).containsExactly("READ", "READ");
        assertThat(worker.round()).isZero();
    }

    @Test
    void aDocumentThatBringsEveryNodeDownIsSetAsideAndKept() {
        expect(
                303,
                huy.upload("/plans", Map.of("a.txt", utf8(plan(mine + "", mine)), "b.txt", utf8("x y z")), "id", id));
        jdbc.sql("update planning.reading_item set attempts = 3 where file_name = 'a.txt' and state = 'WAITING'")
                .update();
        worker.round();
        assertThat(count("state = 'FAILED' and content is not null")).isOne();
        assertThat(text(huy.get("/readings/" + id).body())).contains("Tệp vẫn được giữ");
    }

    @Test
    void oneDocumentAloneIsReadAtOnce() {
        assertThat(location(upload("mot.txt", plan(mine + "", mine)))).isEqualTo("/plans/" + id + "/reading");
        assertThat(jdbc.sql("select count(*) from documents.file where record_id = :id::uuid")
                        .param("id", id)
                        .query(Long.class)
                        .single())
                .isOne();
    }

    @Test
    void aRefusedOneLeavesNothingBehindAndAnotherMayBeSentInTheSameForm() {
        var refused = expect(422, huy.upload("/plans", "a.txt", utf8("   "), "id", id));
        assertThat(text(refused.body())).contains("Tệp trống");
        assertThat(states()).isEmpty();
        assertThat(location(upload("a.txt", plan(mine + "", mine)))).isEqualTo("/plans/" + id + "/reading");
    }

    @Test
    void theSameTextIsRecognisedWithoutANumberAndAPersonDecides() {
        String text = plan("", mine);
        upload("a.txt", text);
        String other = UUID.randomUUID().toString();
        String noisy = text.replaceFirst("học", "h0c").replaceFirst("NHIỆM VỤ", "NH1ỆM VỤ");
        String at = location(expect(303, huy.upload("/plans", "scan.txt", utf8(noisy), "id", other)));
        assertThat(at).isEqualTo("/readings/" + other);
        assertThat(text(huy.get(at).body())).containsPattern("Nội dung giống 9\\d % văn bản đã đọc");
        assertThat(huy.get(at).body()).contains("/plans/" + id);
        expect(303, huy.post(at + "/items/" + other, "decision", "READ"));
        assertThat(huy.get("/plans/" + other + "/reading").statusCode()).isEqualTo(200);
        expect(409, huy.post(at + "/items/" + other, "decision", "LEAVE"));
    }

    @Test
    void whatIsLeftIsNotReadAndWhatIsWantedAgainIs() {
        String text = plan(mine + "", mine);
        upload("a.txt", text);
        String left = UUID.randomUUID().toString();
        String at = location(expect(303, huy.upload("/plans", "b.txt", utf8(text), "id", left)));
        expect(303, huy.post(at + "/items/" + left, "decision", "LEAVE"));
        expect(404, huy.get("/plans/" + left));
        String again = UUID.randomUUID().toString();
        assertThat(location(huy.upload("/plans", "c.txt", utf8(text), "id", again, "again", "true")))
                .isEqualTo("/plans/" + again + "/reading");
    }

    @Test
    void anotherTextOfTheSameKindIsAnotherDocument() {
        upload("a.txt", plan(mine + "", mine));
        String other = UUID.randomUUID().toString();
        assertThat(location(huy.upload("/plans", "b.txt", utf8(plan(mine + 1 + "", mine + 1)), "id", other)))
                .isEqualTo("/plans/" + other + "/reading");
    }

    @Test
    void othersNeitherSeeABatchNorTakeItsIdNorDecide() {
        String text = plan(mine + "", mine);
        upload("a.txt", text);
        String asked = UUID.randomUUID().toString();
        String at = location(huy.upload("/plans", "b.txt", utf8(text), "id", asked));
        Browser hanh = month.as("hanh.ubndtinh");
        expect(404, hanh.get(at));
        expect(404, hanh.post(at + "/items/" + asked, "decision", "READ"));
        expect(404, hanh.upload("/plans", "c.txt", utf8(text), "id", asked));
        assertThat(text(hanh.get("/readings").body())).doesNotContain("b.txt");
        String own = UUID.randomUUID().toString();
        assertThat(location(hanh.upload("/plans", "d.txt", utf8(text), "id", own)))
                .as("what another body read is not this body's")
                .isEqualTo("/plans/" + own + "/reading");
    }

    private java.net.http.HttpResponse<String> upload(String name, String text) {
        return expect(303, huy.upload("/plans", name, utf8(text), "id", id));
    }

    private List<String> states() {
        return jdbc.sql("select state from planning.reading_item where batch_id = :id::uuid order by position")
                .param("id", id)
                .query(Rows.of(String.class))
                .list();
    }

    private long count(String condition) {
        return jdbc.sql("select count(*) from planning.reading_item where batch_id = :id::uuid and " + condition)
                .param("id", id)
                .query(Long.class)
                .single();
    }
}
