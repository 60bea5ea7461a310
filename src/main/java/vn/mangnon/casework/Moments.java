package vn.mangnon.casework;

import java.time.Instant;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import vn.mangnon.shared.Vietnam;
import vn.mangnon.web.Form;

/** Times of day as they are typed: "08:30". */
final class Moments {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");

    private Moments() {}

    static String time(Instant moment) {
        return TIME.format(moment.atZone(Vietnam.ZONE));
    }

    static Optional<LocalTime> read(Form form, String field) {
        String typed = form.requiredText(field, 10);
        try {
            return typed.isEmpty() ? Optional.empty() : Optional.of(LocalTime.parse(typed.replace('h', ':'), TIME));
        } catch (DateTimeParseException e) {
            form.reject(field, "casework.no-such-time", typed);
            return Optional.empty();
        }
    }
}
