package vn.mangnon.dues;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.mangnon.web.Ui;

/** Which time it is, as people say it: "tháng 6/2024", "quý 2/2024", "6 tháng đầu năm 2024"; else its day. */
public final class RoundWords {
    private static final Pattern CODE = Pattern.compile("(\\d{4})(?:-(Q|H)?(\\d{1,2})(M)?)?");

    private RoundWords() {}

    public static String of(Ui ui, Due due) {
        Matcher code = CODE.matcher(due.round());
        if (!code.matches()) {
            return ui.day(due.rule().date());
        }
        String year = code.group(1);
        String number = code.group(3);
        if (number == null) {
            return ui.t("dues.round.year", year);
        }
        if (code.group(4) != null) {
            return ui.t("dues.round.nine-months", year);
        }
        String part = code.group(2);
        return part == null
                ? ui.t("dues.round.month", Integer.valueOf(number), year)
                : ui.t(part.equals("Q") ? "dues.round.quarter" : "dues.round.half." + number, number, year);
    }
}
