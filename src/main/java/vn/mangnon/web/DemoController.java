package vn.mangnon.web;

import java.time.LocalDate;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;
import vn.mangnon.shared.NotFound;

/** Moves the demo's day; there is no such page elsewhere. */
@Controller
@Allow(anyone = true)
class DemoController {
    private final BusinessClock clock;

    DemoController(BusinessClock clock) {
        this.clock = clock;
    }

    @PostMapping("/demo/date")
    View move(Form form) {
        if (!clock.demo()) {
            throw new NotFound();
        }
        LocalDate day = form.requiredDay("day");
        if (form.invalid()) {
            return Redirect.to(LocalPath.of(form.value("back"))).saying("web.form.no-such-day", form.value("day"));
        }
        clock.assume(day);
        return Redirect.to(LocalPath.of(form.value("back")));
    }
}
