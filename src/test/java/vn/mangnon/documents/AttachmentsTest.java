package vn.mangnon.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.mangnon.shared.Actor;
import vn.mangnon.shared.Id;
import vn.mangnon.shared.Ref;
import vn.mangnon.shared.Refused;
import vn.mangnon.shared.Role;
import vn.mangnon.shared.Seen;
import vn.mangnon.testing.Browser;
import vn.mangnon.testing.DatabaseTest;

@DatabaseTest
class AttachmentsTest {
    private static final byte[] PICTURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n', 1};

    @Autowired
    Attachments attachments;

    @Autowired
    JdbcClient jdbc;

    @LocalServerPort
    int port;

    private final Actor actor =
            new Actor(UUID.randomUUID(), "Người Thử", UUID.randomUUID(), UUID.randomUUID(), Set.of(Role.OFFICER));

    @Test
    void theSameFileSentTwiceAtOnceIsKeptOnce() throws Exception {
        Ref record = new Ref("activity", UUID.randomUUID());
        try (var threads = Executors.newFixedThreadPool(4)) {
            Callable<Boolean> add = () -> {
                attachments.add(actor, record, "ảnh.png", PICTURE);
                return true;
            };
            for (var answer : threads.invokeAll(List.of(add, add, add, add))) {
                assertThat(answer.get()).isTrue();
            }
        }
        assertThat(attachments.of(new Kept(record))).hasSize(1);
        assertThat(jdbc.sql("select count(*) from journal.entry where record_id = :id")
                        .param("id", record.id())
                        .query(Long.class)
                        .single())
                .isOne();
        attachments.add(actor, new Ref("activity", UUID.randomUUID()), "ảnh.png", PICTURE);
    }

    @Test
    void aRecordHasTwentyFilesAtMostAndOneOfThemAgainIsNoTwentyFirst() {
        Ref record = new Ref("activity", UUID.randomUUID());
        for (int i = 0; i < Attachments.MOST; i++) {
            attachments.add(actor, record, "t", text("Tệp " + i));
        }
        attachments.add(actor, record, "t", text("Tệp 3"));
        assertThat(attachments.of(new Kept(record))).hasSize(Attachments.MOST);
        assertThatThrownBy(() -> attachments.add(actor, record, "t", text("một tệp nữa")))
                .isInstanceOf(Refused.class);
    }

    @ParameterizedTest
    @CsvSource({
        "../../etc/passwd, passwd.txt",
        "C:\\Users\\me\\ghi chú.txt, ghi chú.txt",
        "lừa\u202Etxt.exe, lừatxt.exe.txt",
        "trang.html, trang.html.txt",
        "'a\"b\r\nSet-Cookie: x.txt', abSet-Cookie x.txt",
        "..., tep.txt",
        "/, tep.txt",
        "biểu.CSV, biểu.CSV",
    })
    void aNameIsOnlyShownAndSaysWhatTheFileIs(String sent, String kept) {
        Ref record = new Ref("activity", UUID.randomUUID());
        attachments.add(actor, record, sent, text("nội dung " + sent.hashCode()));
        assertThat(attachments.of(new Kept(record)))
                .singleElement()
                .extracting(StoredFile::name)
                .isEqualTo(kept);
    }

    @Test
    void onlyPicturesAreShownInTheBrowserAndNothingRuns() {
        UUID record = jdbc.sql("""
                select a.id from activities.activity a join identity.position h on h.organization_id = a.organization_id
                join identity.person p on p.id = h.person_id where p.sign_in = 'huong.namhang' limit 1
                """).query(UUID.class).single();
        Ref activity = new Ref("activity", record);
        attachments.add(actor, activity, "ảnh.png", PICTURE);
        attachments.add(actor, activity, "trang.html", text("văn bản <script>alert(1)</script>"));
        Browser browser = new Browser(port).as("huong.namhang");
        for (StoredFile file : attachments.of(new Kept(activity))) {
            HttpResponse<String> answer = browser.get(file.path());
            String disposition =
                    answer.headers().firstValue("Content-Disposition").orElseThrow();
            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(disposition).startsWith(file.kind().picture() ? "inline" : "attachment");
            assertThat(answer.headers().firstValue("Content-Type").orElseThrow())
                    .doesNotContain("html", "svg", "xml");
            assertThat(answer.headers().firstValue("X-Content-Type-Options")).hasValue("nosniff");
            assertThat(answer.headers().allValues("Content-Security-Policy"))
                    .singleElement()
                    .asString()
                    .contains("sandbox");
            assertThat(new Browser(port).as("my.suoinho").get(file.path()).statusCode())
                    .isEqualTo(404);
        }
    }

    private static byte[] text(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** What a record with files is to whoever may see it. */
    private record Kept(Ref ref) implements Seen {
        @Override
        public Id<?> id() {
            return new Id<>(ref.id());
        }
    }
}
