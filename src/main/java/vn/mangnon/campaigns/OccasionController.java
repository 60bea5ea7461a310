package vn.mangnon.campaigns;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.View;
import vn.mangnon.campaigns.pages.OccasionPage;
import vn.mangnon.campaigns.pages.OccasionsPage;
import vn.mangnon.shared.Actor;
import vn.mangnon.shared.Role;
import vn.mangnon.shared.Stale;
import vn.mangnon.web.Allow;
import vn.mangnon.web.BusinessClock;
import vn.mangnon.web.Form;
import vn.mangnon.web.Html;
import vn.mangnon.web.Redirect;

/** The occasions of the year and when they fall. */
@Controller
@RequestMapping("/occasions")
@Allow(Role.ADMINISTRATOR)
class OccasionController {
    private final Occasions occasions;
    private final BusinessClock clock;

    OccasionController(Occasions occasions, BusinessClock clock) {
        this.occasions = occasions;
        this.clock = clock;
    }

    @GetMapping
    View list() {
        return Html.of(new OccasionsPage(occasions.all(), clock.today()));
    }

    @GetMapping("/{code}")
    View show(@PathVariable String code) {
        return Html.of(new OccasionPage(code, form(occasions.require(code))));
    }

    @PostMapping("/{code}")
    View change(@PathVariable String code, Actor actor, Form form) {
        occasions.require(code);
        Occasion occasion = read(code, form);
        if (!form.invalid() && !occasion.possible()) {
            form.reject("day", "campaigns.occasion.no-such-day");
        }
        if (form.invalid()) {
            return Html.invalid(new OccasionPage(code, form));
        }
        try {
            occasions.save(actor, occasion);
        } catch (Stale stale) {
            Form latest = form(occasions.require(code));
            form.meanwhile(latest).with("version", latest.value("version"));
            return Html.conflict(new OccasionPage(code, form));
        }
        return Redirect.to("/occasions").saying("campaigns.occasion.saved");
    }

    private static Occasion read(String code, Form form) {
        return new Occasion(
                code,
                form.requiredText("nameVi", 200),
                form.requiredText("nameEn", 200),
                form.ticked("lunar"),
                number(form, "month", 1, 12),
                number(form, "day", 1, 31),
                number(form, "daysBefore", 0, Occasion.MOST_DAYS),
                number(form, "daysAfter", 0, Occasion.MOST_DAYS),
                form.text("basis", 500),
                form.ticked("inUse"),
                form.version());
    }

    private static int number(Form form, String field, int least, int most) {
        long number = form.count(field).orElse(-1);
        if (form.problems(field).isEmpty() && (number < least || number > most)) {
            form.reject(field, "campaigns.occasion.between", least, most);
        }
        return (int) Math.clamp(number, least, most);
    }

    private static Form form(Occasion occasion) {
        Form form = Form.blank()
                .with("nameVi", occasion.nameVi())
                .with("nameEn", occasion.nameEn())
                .with("month", occasion.month())
                .with("day", occasion.day())
                .with("daysBefore", occasion.daysBefore())
                .with("daysAfter", occasion.daysAfter())
                .with("basis", occasion.basis())
                .with("version", occasion.version());
        if (occasion.lunar()) {
            form.with("lunar", "true");
        }
        return occasion.inUse() ? form.with("inUse", "true") : form;
    }
}
