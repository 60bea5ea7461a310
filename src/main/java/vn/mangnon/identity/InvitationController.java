package vn.mangnon.identity;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.View;
import vn.mangnon.identity.pages.InvitationPage;
import vn.mangnon.shared.NotFound;
import vn.mangnon.web.Allow;
import vn.mangnon.web.Form;
import vn.mangnon.web.Html;
import vn.mangnon.web.Redirect;

/** The one-time link: who holds it sets a password and is in. */
@Controller
@RequestMapping("/invitations/{token}")
@Allow(anyone = true)
class InvitationController {
    private final Invitations invitations;

    InvitationController(Invitations invitations) {
        this.invitations = invitations;
    }

    @GetMapping
    View show(@PathVariable String token) {
        return Html.of(page(Form.blank(), token));
    }

    @PostMapping
    View accept(@PathVariable String token, HttpServletRequest request, HttpServletResponse response, Form form) {
        InvitationPage page = page(form, token);
        String password = NewPassword.read(form);
        if (form.invalid()) {
            return Html.invalid(page);
        }
        SessionCookie.send(request, response, invitations.accept(new Token(token), password));
        return Redirect.to("/").saying("identity.invitation.welcome", page.name());
    }

    private InvitationPage page(Form form, String token) {
        Invitations.Invitation invitation = invitations.find(new Token(token)).orElseThrow(NotFound::new);
        return new InvitationPage(form, "/invitations/" + token, invitation.name(), invitation.signIn());
    }
}
