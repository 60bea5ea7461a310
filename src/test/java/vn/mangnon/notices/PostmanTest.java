package vn.mangnon.notices;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.transaction.support.TransactionTemplate;
import vn.mangnon.identity.Staff;
import vn.mangnon.shared.Ref;
import vn.mangnon.testing.DatabaseTest;
import vn.mangnon.testing.MailServer;
import vn.mangnon.web.Messages;

@DatabaseTest
class PostmanTest {
    private static final LocalDate DAY = LocalDate.of(2024, 6, 3);
    private static final MailSettings ON =
            new MailSettings("localhost", "mangnon@tinh.example", "https://tinh.example");

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Staff staff;

    @Autowired
    Messages messages;

    @Autowired
    TransactionTemplate transaction;

    private final MailServer server = new MailServer();
    private UUID organization;

    @BeforeEach
    void giveSomebodyAnAddress() {
        jdbc.sql("delete from notices.outbox").update();
        organization = jdbc.sql("""
                update identity.person p set email = 'huong@xa.example' from identity.position h
                where h.person_id = p.id and p.sign_in = 'huong.namhang' and h.during @> :day
                returning h.organization_id
                """).param("day", DAY).query(UUID.class).single();
        jdbc.sql("""
                insert into notices.mailing (person_id, choice)
                select id, 'EACH' from identity.person where sign_in = 'huong.namhang' on conflict do nothing
                """).update();
    }

    @AfterEach
    void stop() throws IOException {
        server.close();
    }

    @Test
    void aNoticeIsMailedInVietnameseWithItsLink() {
        tell();
        assertThat(postman().round()).isOne();
        assertThat(server.letters())
                .singleElement()
                .asString()
                .contains("To: huong@xa.example", "From: mangnon@tinh.example");
        assertThat(waiting()).isZero();
        assertThat(postman().round()).as("once").isZero();
    }

    @Test
    void whoWantsOneLetterInTheMorningGetsNoneForEachNotice() {
        jdbc.sql("update notices.mailing set choice = 'DIGEST'").update();
        tell();
        assertThat(waiting()).isZero();
        jdbc.sql("update notices.mailing set choice = 'EACH'").update();
    }

    @Test
    void aLetterWithATextOfItsOwnSaysThat() {
        transaction.executeWithoutResult(
                status -> new Letters(jdbc, ON).post("huong@xa.example", "Viec hom nay", "Han nop: mot bao cao"));
        assertThat(postman().round()).isOne();
        assertThat(server.letters())
                .singleElement()
                .asString()
                .contains("Subject: Viec hom nay", "Han nop: mot bao cao");
    }

    @Test
    void whatComesToNothingIsNotMailed() {
        transaction.executeWithoutResult(status -> {
            notices(ON).tell(organization, DAY, "web.menu", new Ref("person", UUID.randomUUID()), "/");
            status.setRollbackOnly();
        });
        assertThat(waiting()).isZero();
        assertThat(postman().round()).isZero();
    }

    @Test
    void withoutAMailServerNothingIsPutOut() {
        transaction.executeWithoutResult(status -> notices(new MailSettings("", "", ""))
                .tell(organization, DAY, "web.menu", new Ref("person", UUID.randomUUID()), "/"));
        assertThat(waiting()).isZero();
    }

    @Test
    void twoSendersAtOnceSendEachLetterOnce() throws Exception {
        for (int i = 0; i < 30; i++) {
            tell();
        }
        try (var threads = Executors.newFixedThreadPool(4)) {
            Callable<Integer> round = () -> postman().round();
            int sent = 0;
            while (waiting() > 0) {
                for (var answer : threads.invokeAll(List.of(round, round, round, round))) {
                    sent += answer.get();
                }
            }
            assertThat(sent).isEqualTo(30);
        }
        assertThat(server.letters()).hasSize(30);
        assertThat(new HashSet<>(server.letters())).hasSize(30);
    }

    @Test
    void aServerThatRefusesIsAskedAgainLater() {
        tell();
        server.refuse(true);
        assertThat(postman().round()).isZero();
        assertThat(postman().round()).as("not at once").isZero();
        assertThat(jdbc.sql("select tries from notices.outbox")
                        .query(Integer.class)
                        .single())
                .isOne();
        assertThat(waiting()).isOne();
        server.refuse(false);
        later();
        assertThat(postman().round()).isOne();
        assertThat(server.letters()).hasSize(1);
    }

    @Test
    void aServerThatIsDownForADayLosesNothing() throws IOException {
        tell();
        server.close();
        for (int i = 0; i < 12; i++) {
            later();
            assertThat(postman().round()).isZero();
        }
        try (MailServer back = new MailServer()) {
            later();
            assertThat(postman(back.port()).round()).isOne();
            assertThat(back.letters()).hasSize(1);
        }
    }

    @Test
    void oneLetterThatCannotBeSentHoldsUpNoOther() {
        tell();
        jdbc.sql("update notices.outbox set address = 'không phải địa chỉ'").update();
        tell();
        assertThat(postman().round()).isOne();
        assertThat(waiting()).isOne();
    }

    private void tell() {
        transaction.executeWithoutResult(status -> notices(ON)
                .tell(organization, DAY, "web.menu", new Ref("person", UUID.randomUUID()), "/" + UUID.randomUUID()));
    }

    private void later() {
        jdbc.sql("update notices.outbox set next_try_at = now()").update();
    }

    private long waiting() {
        return jdbc.sql("select count(*) from notices.outbox where sent_at is null")
                .query(Long.class)
                .single();
    }

    private Notices notices(MailSettings settings) {
        return new Notices(jdbc, staff, settings);
    }

    private Postman postman() {
        return postman(server.port());
    }

    private Postman postman(int port) {
        JavaMailSenderImpl sender = new JavaMailSenderImpl();
        sender.setHost("127.0.0.1");
        sender.setPort(port);
        return new Postman(jdbc, ON, () -> sender, messages, transaction);
    }
}
