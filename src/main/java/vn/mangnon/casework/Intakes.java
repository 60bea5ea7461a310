package vn.mangnon.casework;

import java.time.LocalDate;
import java.time.Period;
import vn.mangnon.web.Form;

/** What of a first word cannot be so. */
final class Intakes {
    /** A child is under sixteen (Law on Children, article 1). */
    private static final int GROWN = 16;

    private Intakes() {}

    static void check(Form form, Filled intake, LocalDate today) {
        String born = intake.text("birthDay");
        if (!born.isEmpty()) {
            LocalDate day = LocalDate.parse(born);
            if (day.isAfter(today)) {
                form.reject("birthDay", "casework.born-later");
            } else if (Period.between(day, today).getYears() >= GROWN) {
                form.reject("birthDay", "casework.not-a-child", GROWN);
            }
        }
        String age = intake.text("age");
        if (!age.isEmpty() && Long.parseLong(age) >= GROWN) {
            form.reject("age", "casework.not-a-child", GROWN);
        }
    }
}
