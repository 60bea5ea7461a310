package vn.mangnon.notices;

import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mail.MailException;
import org.springframework.mail.SimpleMailMessage;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;
import vn.mangnon.database.Rows;
import vn.mangnon.web.Language;
import vn.mangnon.web.Messages;

/**
 * Sends the mail that waits. Any node may: a letter is locked while it is sent, and skipped by the others. One that fails
 * is tried again, later each time, and given up after eight.
 */
@Component
class Postman {
    private static final Logger LOG = LoggerFactory.getLogger(Postman.class);
    private static final TypeReference<Map<String, String>> DETAILS = new TypeReference<>() {};
    private static final int AT_ONCE = 20;
    private static final int TRIES = 8;

    private final JdbcClient jdbc;
    private final MailSettings settings;
    private final ObjectProvider<JavaMailSender> sender;
    private final Messages messages;
    private final JsonMapper json = new JsonMapper();

    Postman(JdbcClient jdbc, MailSettings settings, ObjectProvider<JavaMailSender> sender, Messages messages) {
        this.jdbc = jdbc;
        this.settings = settings;
        this.sender = sender;
        this.messages = messages;
    }

    private record Letter(long id, String address, int tries, String sentence, String details, String path) {}

    /** One round; returns how many letters went out. */
    @Scheduled(fixedDelay = 30, timeUnit = TimeUnit.SECONDS)
    @Transactional
    public int round() {
        if (!settings.configured()) {
            return 0;
        }
        List<Letter> letters = jdbc.sql("""
                select o.id, o.address, o.tries, n.sentence, n.details::text as details, n.path
                from notices.outbox o join notices.notice n on n.id = o.notice_id
                where o.sent_at is null and o.next_try_at <= clock_timestamp() and o.tries < :tries
                order by o.next_try_at limit :most
                for update of o skip locked
                """)
                .param("tries", TRIES)
                .param("most", AT_ONCE)
                .query(Rows.of(Letter.class))
                .list();
        return (int) letters.stream().filter(this::send).count();
    }

    private boolean send(Letter letter) {
        try {
            sender.getObject().send(message(letter));
            jdbc.sql("update notices.outbox set sent_at = clock_timestamp(), tries = tries + 1 where id = :id")
                    .param("id", letter.id)
                    .update();
            return true;
        } catch (MailException failed) {
            LOG.warn("mail {} was not sent: {}", letter.id, failed.getClass().getSimpleName());
            jdbc.sql("""
                    update notices.outbox set tries = tries + 1, failure = :failure,
                      next_try_at = clock_timestamp() + make_interval(mins => (2 ^ tries)::integer)
                    where id = :id
                    """)
                    .param("failure", failed.getClass().getSimpleName())
                    .param("id", letter.id)
                    .update();
            return false;
        }
    }

    private SimpleMailMessage message(Letter letter) {
        Object[] arguments = json.readValue(letter.details, DETAILS).entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(Map.Entry::getValue)
                .toArray();
        SimpleMailMessage message = new SimpleMailMessage();
        message.setFrom(settings.from());
        message.setTo(letter.address);
        message.setSubject(messages.say(Language.VI, "notices.mail.subject"));
        message.setText(
                messages.say(Language.VI, letter.sentence, arguments) + "\n\n" + settings.address() + letter.path);
        return message;
    }
}
