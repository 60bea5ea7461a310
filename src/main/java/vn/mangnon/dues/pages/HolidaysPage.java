package vn.mangnon.dues.pages;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.mangnon.dues.Calendars;
import vn.mangnon.dues.calendar.RestDay;
import vn.mangnon.journal.Deed;
import vn.mangnon.web.Form;
import vn.mangnon.web.Page;

/** The holidays of one year. */
public record HolidaysPage(Calendars.Year year, Optional<LocalDate> cultureDayFrom, Form form, List<Deed> deeds)
        implements Page {
    public boolean provisional() {
        return year.days().stream().anyMatch(day -> !day.firm());
    }

    /** The key of the day's name: "dues.weekday.6". */
    public String weekday(RestDay day) {
        return "dues.weekday." + day.day().getDayOfWeek().getValue();
    }
}
