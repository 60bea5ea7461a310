package vn.mangnon.identity;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;
import vn.mangnon.identity.pages.CodePage;
import vn.mangnon.identity.pages.ContinuePage;
import vn.mangnon.identity.pages.NoPositionPage;
import vn.mangnon.identity.pages.SignInPage;
import vn.mangnon.shared.NotFound;
import vn.mangnon.shared.Refused;
import vn.mangnon.web.Allow;
import vn.mangnon.web.Form;
import vn.mangnon.web.Html;
import vn.mangnon.web.LocalPath;
import vn.mangnon.web.Redirect;

@Controller
@Allow(anyone = true)
class SignInController {
    private final SignIn signIn;
    private final Sessions sessions;
    private final InstallationSecret installation;
    private final DemoPeople demoPeople;
    private final ShowCode showCode;

    SignInController(
            SignIn signIn,
            Sessions sessions,
            InstallationSecret installation,
            DemoPeople demoPeople,
            ShowCode showCode) {
        this.signIn = signIn;
        this.sessions = sessions;
        this.installation = installation;
        this.demoPeople = demoPeople;
        this.showCode = showCode;
    }

    @GetMapping("/sign-in")
    View ask(HttpServletRequest request, Form form) {
        return SignedInPerson.find(request).isPresent() ? Redirect.to("/") : Html.of(page(form, Carried.NOTHING));
    }

    @PostMapping("/sign-in")
    View signIn(HttpServletRequest request, HttpServletResponse response, Form form) {
        return enter(request, response, form, form.value("name"), form.value("password"));
    }

    /** One click, in a demo only: elsewhere nobody is offered, so nobody can be named. */
    @PostMapping("/demo/sign-in")
    View signInSample(HttpServletRequest request, HttpServletResponse response, Form form) {
        boolean offered =
                demoPeople.offered().stream().anyMatch(person -> person.signIn().equals(form.value("name")));
        if (!offered) {
            throw new NotFound();
        }
        SignedInPerson.find(request).ifPresent(before -> sessions.end(before.token()));
        return enter(request, response, form, form.value("name"), DemoPeople.PASSWORD);
    }

    @GetMapping("/sign-in/code")
    View askCode(HttpServletRequest request) {
        return SignedInPerson.find(request).isEmpty()
                ? Redirect.to("/sign-in")
                : Html.of(new CodePage(Form.blank(), Carried.NOTHING));
    }

    @PostMapping("/sign-in/code")
    View showCode(HttpServletRequest request, Form form) {
        SignedInPerson person = SignedInPerson.require(request);
        Carried carried = Carried.of(form, installation);
        if (!showCode.of(person.id(), form.value("code"))) {
            return Html.invalid(new CodePage(form.reject("code", "identity.code.wrong"), carried));
        }
        sessions.codeShown(person.token());
        return onwards(form, carried, person.id());
    }

    @GetMapping("/no-position")
    View noPosition(HttpServletRequest request) {
        return SignedInPerson.find(request).isEmpty() ? Redirect.to("/sign-in") : Html.of(new NoPositionPage());
    }

    @PostMapping("/sign-out")
    View signOut(HttpServletRequest request, HttpServletResponse response, Form form) {
        SignedInPerson.find(request).ifPresent(person -> {
            if (form.ticked("everywhere")) {
                sessions.endAll(person.id());
            } else {
                sessions.end(person.token());
            }
        });
        SessionCookie.clear(request, response);
        return Redirect.to("/sign-in").saying("identity.signed-out");
    }

    private View enter(
            HttpServletRequest request, HttpServletResponse response, Form form, String name, String password) {
        Carried carried = Carried.of(form, installation);
        Optional<SignIn.Entered> entered;
        try {
            entered = signIn.with(name, password);
        } catch (Refused locked) {
            form.reject("name", locked.key(), locked.arguments().toArray());
            return Html.invalid(page(form, carried));
        }
        if (entered.isEmpty()) {
            return Html.invalid(page(form.reject("name", "identity.sign-in.wrong"), carried));
        }
        SessionCookie.send(request, response, entered.get().token());
        if (entered.get().awaitsCode()) {
            return Html.of(new CodePage(Form.blank(), carried));
        }
        return onwards(form, carried, entered.get().person());
    }

    /** To the form that was being sent, where the same person signed in; else to the page that was asked for. */
    private static View onwards(Form form, Carried carried, UUID person) {
        if (carried.isOf(person)) {
            return Html.of(new ContinuePage(carried));
        }
        return Redirect.to(LocalPath.of(form.value("next")));
    }

    private SignInPage page(Form form, Carried carried) {
        return new SignInPage(form, false, form.value("next"), carried, demoPeople.offered());
    }
}
