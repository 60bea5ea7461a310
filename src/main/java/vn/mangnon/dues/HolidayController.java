package vn.mangnon.dues;

import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.View;
import vn.mangnon.dues.calendar.RestDay;
import vn.mangnon.dues.pages.HolidaysPage;
import vn.mangnon.journal.Journal;
import vn.mangnon.shared.Actor;
import vn.mangnon.shared.Role;
import vn.mangnon.web.Allow;
import vn.mangnon.web.BusinessClock;
import vn.mangnon.web.Form;
import vn.mangnon.web.Html;
import vn.mangnon.web.Redirect;

/** The holidays, year by year: those of law, those reckoned ahead of a decision, and what was decided. */
@Controller
@RequestMapping("/dues/holidays")
@Allow(Role.ADMINISTRATOR)
class HolidayController {
    private static final int DEEDS = 20;

    private final Calendars calendars;
    private final DuePolicies policies;
    private final Journal journal;
    private final BusinessClock clock;

    HolidayController(Calendars calendars, DuePolicies policies, Journal journal, BusinessClock clock) {
        this.calendars = calendars;
        this.policies = policies;
        this.journal = journal;
        this.clock = clock;
    }

    @GetMapping
    View show(Form query) {
        return Html.of(page(year(query), Form.blank()));
    }

    @PostMapping
    View enter(Actor actor, Form form) {
        LocalDate day = form.requiredDay("day");
        String name = form.requiredText("name", 200);
        if (form.problems("day").isEmpty() && !kept(day.getYear())) {
            form.reject("day", "dues.holidays.years", Calendars.FIRST, Calendars.LAST);
        }
        if (form.invalid()) {
            return Html.invalid(page(year(form), form));
        }
        int moved = policies.enter(actor, new RestDay(day, name, form.ticked("works"), form.ticked("firm")));
        return back(day.getYear(), moved);
    }

    @PostMapping("/removal")
    View remove(Actor actor, Form form) {
        LocalDate day = form.requiredDay("day");
        if (form.invalid()) {
            return Html.invalid(page(year(form), form));
        }
        return back(day.getYear(), policies.remove(actor, day));
    }

    @PostMapping("/confirmation")
    View confirm(Actor actor, Form form) {
        String source = form.requiredText("source", 300);
        if (form.invalid()) {
            return Html.invalid(page(year(form), form));
        }
        return back(year(form), policies.confirm(actor, year(form), source));
    }

    @PostMapping("/culture-day")
    View cultureDay(Actor actor, Form form) {
        Optional<LocalDate> from = form.day("cultureDayFrom");
        if (form.invalid()) {
            return Html.invalid(page(year(form), form));
        }
        return back(year(form), policies.cultureDay(actor, from));
    }

    private View back(int year, int moved) {
        return Redirect.to("/dues/holidays?year=" + year).saying("dues.holidays.saved", moved);
    }

    private int year(Form form) {
        String typed = form.value("year");
        return typed.matches("\\d{4}") && kept(Integer.parseInt(typed))
                ? Integer.parseInt(typed)
                : clock.today().getYear();
    }

    private static boolean kept(int year) {
        return year >= Calendars.FIRST && year <= Calendars.LAST;
    }

    private HolidaysPage page(int year, Form form) {
        return new HolidaysPage(
                calendars.year(year), calendars.cultureDayFrom(), form, journal.of(DuePolicies.CALENDAR, DEEDS));
    }
}
