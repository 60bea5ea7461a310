package vn.mangnon.notices;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mail.MailException;
import org.springframework.mail.SimpleMailMessage;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;
import vn.mangnon.database.Rows;
import vn.mangnon.web.Language;
import vn.mangnon.web.Messages;

/**
 * Sends the mail that waits. Any node may: a letter is locked while it is sent, and skipped by the others. One that fails
 * is tried again, later each time up to four hours, for some days; its row stays.
 */
@Component
class Postman {
    private static final Logger LOG = LoggerFactory.getLogger(Postman.class);
    private static final TypeReference<Map<String, String>> DETAILS = new TypeReference<>() {};
    private static final int AT_ONCE = 20;
    private static final int FAILURES_IN_A_ROW = 3;
    /** With waits of up to four hours, about five days. */
    private static final int TRIES = 36;

    private static final int LONGEST_WAIT_MINUTES = 240;

    private final JdbcClient jdbc;
    private final MailSettings settings;
    private final ObjectFactory<JavaMailSender> sender;
    private final Messages messages;
    private final TransactionTemplate transaction;
    private final JsonMapper json = new JsonMapper();

    Postman(
            JdbcClient jdbc,
            MailSettings settings,
            ObjectFactory<JavaMailSender> sender,
            Messages messages,
            TransactionTemplate transaction) {
        this.jdbc = jdbc;
        this.settings = settings;
        this.sender = sender;
        this.messages = messages;
        this.transaction = transaction;
    }

    private enum Outcome {
        SENT,
        FAILED,
        NOTHING_WAITS
    }

    /** One about a notice has no text of its own, one with a text no notice. */
    private record Letter(
            long id,
            String address,
            @Nullable String sentence,
            @Nullable String details,
            @Nullable String path,
            @Nullable String subject,
            @Nullable String body) {}

    /** One round; returns how many letters went out. It ends early where the server seems to be down. */
    @Scheduled(fixedDelay = 30, timeUnit = TimeUnit.SECONDS)
    public int round() {
        if (!settings.configured()) {
            return 0;
        }
        int sent = 0;
        int failed = 0;
        for (Outcome next = one(); next != Outcome.NOTHING_WAITS; next = one()) {
            sent += next == Outcome.SENT ? 1 : 0;
            failed = next == Outcome.SENT ? 0 : failed + 1;
            if (sent == AT_ONCE || failed == FAILURES_IN_A_ROW) {
                break;
            }
        }
        return sent;
    }

    /** Each letter in a transaction of its own, so that one that went out is never sent again for another's sake. */
    private Outcome one() {
        return transaction.execute(status -> next().map(this::send).orElse(Outcome.NOTHING_WAITS));
    }

    private Optional<Letter> next() {
        return jdbc.sql("""
                select o.id, o.address, n.sentence, n.details::text as details, n.path, o.subject, o.body
                from notices.outbox o left join notices.notice n on n.id = o.notice_id
                where o.sent_at is null and o.next_try_at <= clock_timestamp() and o.tries < :tries
                order by o.next_try_at limit 1
                for update of o skip locked
                """).param("tries", TRIES).query(Rows.of(Letter.class)).optional();
    }

    private Outcome send(Letter letter) {
        try {
            sender.getObject().send(message(letter));
            jdbc.sql("update notices.outbox set sent_at = clock_timestamp(), tries = tries + 1 where id = :id")
                    .param("id", letter.id)
                    .update();
            return Outcome.SENT;
        } catch (MailException failed) {
            LOG.warn("mail {} was not sent: {}", letter.id, failed.getClass().getSimpleName());
            jdbc.sql("""
                    update notices.outbox set tries = tries + 1, failure = :failure,
                      next_try_at = clock_timestamp() + make_interval(mins => least(2 ^ tries, :most)::integer)
                    where id = :id
                    """)
                    .param("failure", failed.getClass().getSimpleName())
                    .param("most", LONGEST_WAIT_MINUTES)
                    .param("id", letter.id)
                    .update();
            return Outcome.FAILED;
        }
    }

    private SimpleMailMessage message(Letter letter) {
        SimpleMailMessage message = new SimpleMailMessage();
        message.setFrom(settings.from());
        message.setTo(letter.address);
        message.setSubject(letter.subject != null ? letter.subject : messages.say(Language.VI, "notices.mail.subject"));
        message.setText(letter.body != null ? letter.body : text(letter));
        return message;
    }

    private String text(Letter letter) {
        Object[] arguments = json.readValue(letter.details, DETAILS).entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(Map.Entry::getValue)
                .toArray();
        String sentence = String.valueOf(letter.sentence);
        return messages.say(Language.VI, sentence, arguments) + "\n\n" + settings.address() + letter.path;
    }
}
