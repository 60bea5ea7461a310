package vn.mangnon.identity;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.View;
import vn.mangnon.identity.pages.PasswordPage;
import vn.mangnon.web.Allow;
import vn.mangnon.web.Form;
import vn.mangnon.web.Html;
import vn.mangnon.web.Redirect;

/** Changing one's own password, also the first time when one was given. Other sessions end with the old one. */
@Controller
@RequestMapping("/password")
@Allow(anyone = true)
class PasswordController {
    private final ChangePassword changePassword;
    private final LockOut lockOut;

    PasswordController(ChangePassword changePassword, LockOut lockOut) {
        this.changePassword = changePassword;
        this.lockOut = lockOut;
    }

    @GetMapping
    View ask(HttpServletRequest request) {
        return SignedInPerson.find(request).isEmpty()
                ? Redirect.to("/sign-in?next=/password")
                : Html.of(new PasswordPage(Form.blank()));
    }

    @PostMapping
    View change(HttpServletRequest request, HttpServletResponse response, Form form) {
        SignedInPerson person = SignedInPerson.require(request);
        String password = NewPassword.read(form);
        if (form.invalid()) {
            return Html.invalid(new PasswordPage(form));
        }
        String tries = LockOut.of(person.id(), "password");
        lockOut.attempt(tries);
        Optional<Token> session = changePassword.of(person.id(), form.value("current"), password);
        if (session.isEmpty()) {
            return Html.invalid(new PasswordPage(form.reject("current", "identity.password.wrong")));
        }
        lockOut.succeeded(tries);
        SessionCookie.send(request, response, session.get());
        return Redirect.to("/").saying("identity.password.changed");
    }
}
