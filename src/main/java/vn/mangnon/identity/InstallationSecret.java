package vn.mangnon.identity;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import vn.mangnon.keys.Wrap;

/** The secret every node of an installation shares; it protects what the server itself must be able to read. */
@Component
class InstallationSecret {
    private final byte[] secret;

    InstallationSecret(@Value("${mangnon.secret}") String hex) {
        secret = HexFormat.of().parseHex(hex);
    }

    Wrap wrap() {
        return new Wrap(mac("wrap"));
    }

    /** A mark that only this installation can put under a text. */
    String mark(String text) {
        return HexFormat.of().formatHex(mac("mark/" + text));
    }

    private byte[] mac(String text) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret, "HmacSHA256"));
            return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
