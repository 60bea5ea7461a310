package vn.mangnon.notices;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Whether and how mail goes out: any SMTP server, by MANGNON_SMTP_URL and MANGNON_MAIL_FROM. */
@Component
class MailSettings {
    private final String host;
    private final String from;
    private final String address;

    MailSettings(
            @Value("${spring.mail.host:}") String host,
            @Value("${mangnon.mail.from:}") String from,
            @Value("${mangnon.address:}") String address) {
        this.host = host;
        this.from = from;
        this.address = address;
    }

    boolean configured() {
        return !host.isEmpty() && !from.isEmpty();
    }

    String from() {
        return from;
    }

    /** Where the application is found, for links in mails. */
    String address() {
        return address;
    }
}
