package vn.mangnon.home;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import vn.mangnon.home.pages.MyRemindersPage;
import vn.mangnon.identity.CalendarAddresses;
import vn.mangnon.notices.Letters;
import vn.mangnon.shared.Actor;
import vn.mangnon.web.Allow;
import vn.mangnon.web.Form;
import vn.mangnon.web.Html;
import vn.mangnon.web.Redirect;

/** How a person hears of her dues: by mail, and in her own calendar programme. */
@Controller
@RequestMapping("/my-reminders")
@Allow
class MyRemindersController {
    private final Letters letters;
    private final CalendarAddresses addresses;

    MyRemindersController(Letters letters, CalendarAddresses addresses) {
        this.letters = letters;
        this.addresses = addresses;
    }

    @GetMapping
    View show(Actor actor) {
        return Html.of(page(actor, ""));
    }

    @PostMapping("/mail")
    View choose(Actor actor, Form form) {
        Letters.Choice choice = form.choice("choice", Letters.Choice.class);
        if (form.invalid()) {
            return Html.invalid(page(actor, ""));
        }
        letters.choose(actor, choice);
        return Redirect.to("/my-reminders").saying("home.reminders.saved");
    }

    /** Makes the address anew; it is shown on this answer and never again. */
    @PostMapping("/calendar")
    View renew(Actor actor) {
        String address = letters.address().isEmpty()
                ? ServletUriComponentsBuilder.fromCurrentContextPath().toUriString()
                : letters.address();
        return Html.of(page(actor, address + "/calendar/" + addresses.renew(actor) + ".ics"));
    }

    @PostMapping("/calendar/revocation")
    View revoke(Actor actor) {
        addresses.revoke(actor);
        return Redirect.to("/my-reminders").saying("home.calendar.revoked");
    }

    private MyRemindersPage page(Actor actor, String address) {
        return new MyRemindersPage(letters.go(), letters.choice(actor), addresses.has(actor), address);
    }
}
