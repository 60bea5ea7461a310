package vn.mangnon.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SettingsTest {
    @TempDir
    Path data;

    @Test
    void oneFileSetsWhatTheEnvironmentDoesNot() throws IOException {
        Files.writeString(data.resolve("mangnon.properties"), "MANGNON_PORT=8181\nMANGNON_DATABASE_PORT = 5544\n");
        Settings settings = settings("MANGNON_PORT", "9191");
        assertThat(settings.port()).isEqualTo(9191);
        assertThat(settings.databasePort()).isEqualTo(5544);
    }

    @Test
    void whatCannotBeReadIsSaidInASentence() throws IOException {
        refuses(() -> settings("MANGNON_PORT", "tám nghìn").port(), "MANGNON_PORT");
        refuses(() -> settings("MANGNON_BEHIND_PROXY", "yes").on("MANGNON_BEHIND_PROXY"), "true");
        refuses(() -> settings("MANGNON_CONFIG", data.resolve("none").toString()), "MANGNON_CONFIG");
        refuses(
                () -> settings("MANGNON_DATABASE_URL", "postgresql://a b:secret@h/x")
                        .database(),
                "postgresql://");
        refuses(() -> settings("MANGNON_DATABASE_URL", "mysql://h/secret").database(), "postgresql://");
        Files.write(data.resolve("mangnon.properties"), new byte[] {(byte) 0xff, (byte) 0xfe, 'a'});
        refuses(() -> settings(), "mangnon.properties");
    }

    @Test
    void awayFromLoopbackPlainHttpIsRefused() throws IOException {
        for (String address : new String[] {"0.0.0.0", "::", "192.0.2.7"}) {
            refuses(() -> new Transport(settings("MANGNON_BIND", address)), "HTTPS");
        }
        assertThat(new Transport(settings()).properties()).containsEntry("mangnon.secure", false);
        assertThat(new Transport(settings("MANGNON_BIND", "127.0.0.1")).properties())
                .containsEntry("mangnon.secure", false);
        assertThat(new Transport(settings("MANGNON_BIND", "0.0.0.0", "MANGNON_BEHIND_PROXY", "true")).properties())
                .containsEntry("mangnon.secure", true)
                .containsEntry("server.forward-headers-strategy", "native");
        Path certificate = Files.createFile(data.resolve("cert.pem"));
        assertThat(new Transport(settings("MANGNON_TLS_CERT", certificate.toString())).properties())
                .containsEntry("mangnon.secure", true)
                .containsEntry("server.address", "0.0.0.0");
        refuses(() -> new Transport(settings("MANGNON_TLS_CERT", "/none.pem")), "/none.pem");
    }

    @Test
    void aMailServerIsOneAddress() {
        assertThat(new Mail(settings()).properties()).isEmpty();
        Map<String, Object> mail = mail("smtp://ng%C6%B0%E1%BB%9Di:m%40t+1@mail.example");
        assertThat(mail)
                .containsEntry("spring.mail.host", "mail.example")
                .containsEntry("spring.mail.port", 587)
                .containsEntry("spring.mail.username", "người")
                .containsEntry("spring.mail.password", "m@t+1")
                .containsEntry("spring.mail.properties.mail.smtp.starttls.required", "true");
        assertThat(mail("smtps://a:b@mail.example"))
                .containsEntry("spring.mail.port", 465)
                .containsEntry("spring.mail.protocol", "smtps");
        assertThat(mail("smtp://localhost:2525"))
                .containsEntry("spring.mail.port", 2525)
                .containsEntry("spring.mail.properties.mail.smtp.starttls.required", "false");
        refuses(() -> new Mail(settings("MANGNON_SMTP_URL", "smtp://h")).properties(), "MANGNON_MAIL_FROM");
        refuses(() -> mail("http://user:secret@h"), "smtp://");
        refuses(() -> mail("smtp://user:se cret@h"), "smtp://");
    }

    private Map<String, Object> mail(String url) {
        return new Mail(settings("MANGNON_SMTP_URL", url, "MANGNON_MAIL_FROM", "a@b.example")).properties();
    }

    private Settings settings(String... pairs) {
        Map<String, String> environment = new HashMap<>(Map.of("MANGNON_DATA", data.toString()));
        for (int i = 0; i < pairs.length; i += 2) {
            environment.put(pairs[i], pairs[i + 1]);
        }
        return Settings.of(environment);
    }

    private static void refuses(org.assertj.core.api.ThrowableAssert.ThrowingCallable what, String word) {
        assertThatThrownBy(what)
                .isInstanceOf(Unusable.class)
                .hasMessageContaining(word)
                .message()
                .doesNotContain("secret", "cret@");
    }
}
