package vn.mangnon.identity;

import io.nayuki.qrcodegen.QrCode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.View;
import vn.mangnon.identity.pages.SecondFactorPage;
import vn.mangnon.shared.Actor;
import vn.mangnon.web.Allow;
import vn.mangnon.web.Form;
import vn.mangnon.web.Html;
import vn.mangnon.web.Redirect;

/** Setting up and putting off one's own second factor. */
@Controller
@RequestMapping("/second-factor")
@Allow
class SecondFactorController {
    private final SecondFactors secondFactors;
    private final ShowCode showCode;

    SecondFactorController(SecondFactors secondFactors, ShowCode showCode) {
        this.secondFactors = secondFactors;
        this.showCode = showCode;
    }

    @GetMapping
    View show(Actor actor) {
        return Html.of(new SecondFactorPage(Form.blank(), secondFactors.required(actor.person()), "", ""));
    }

    @PostMapping("/preparation")
    View prepare(Actor actor) {
        return secondFactors.required(actor.person())
                ? Redirect.to("/second-factor")
                : Html.of(page(actor, Form.blank()));
    }

    @PostMapping
    View confirm(Actor actor, Form form) {
        if (!showCode.of(actor.person(), form.value("code"))) {
            return Html.invalid(page(actor, form.reject("code", "identity.code.wrong")));
        }
        return Redirect.to("/second-factor").saying("identity.second-factor.on");
    }

    @PostMapping("/removal")
    View remove(Actor actor, Form form) {
        if (!showCode.of(actor.person(), form.value("code"))) {
            form.reject("code", "identity.code.wrong");
            return Html.invalid(new SecondFactorPage(form, true, "", ""));
        }
        secondFactors.remove(actor.person());
        return Redirect.to("/second-factor").saying("identity.second-factor.off");
    }

    /** A fresh secret each time it is shown: one that was not confirmed is worth nothing. */
    private SecondFactorPage page(Actor actor, Form form) {
        String secret = Base32.of(secondFactors.prepare(actor.person()));
        String label = URLEncoder.encode("Măng Non:" + actor.name(), StandardCharsets.UTF_8)
                .replace("+", "%20");
        String address = "otpauth://totp/" + label + "?secret=" + secret + "&issuer=Mang%20Non";
        return new SecondFactorPage(form, false, secret, path(QrCode.encodeText(address, QrCode.Ecc.MEDIUM)));
    }

    /** The dark squares as one SVG path, one unit a square. */
    private static String path(QrCode code) {
        StringBuilder path = new StringBuilder();
        for (int y = 0; y < code.size; y++) {
            for (int x = 0; x < code.size; x++) {
                if (code.getModule(x, y)) {
                    path.append("M%d,%dh1v1h-1z".formatted(x + 2, y + 2));
                }
            }
        }
        return path.toString();
    }
}
