package vn.mangnon.dues;

import java.time.MonthDay;
import vn.mangnon.shared.Refused;

/** Refuses rules that can never fall. */
final class Impossible {
    private Impossible() {}

    static void dayOfMonth(int day) {
        if (day < 1 || day > 31) {
            throw new Refused("dues.rule.never.day", day);
        }
    }

    static void monthOfQuarter(int month) {
        if (month < 1 || month > 3) {
            throw new Refused("dues.rule.never.quarter-month", month);
        }
    }

    static void offset(int count, String event) {
        if (count < 1 || count > 3_650) {
            throw new Refused("dues.rule.never.offset", count);
        }
        if (event.isBlank()) {
            throw new Refused("dues.rule.never.event");
        }
    }

    static void backwards(MonthDay from, MonthDay to) {
        if (to.isBefore(from)) {
            throw new Refused("dues.rule.never.backwards");
        }
    }

    static void lunar(int day, int month) {
        if (day < 1 || day > 30 || month < 1 || month > 12) {
            throw new Refused("dues.rule.never.lunar", day, month);
        }
    }

    static void week(int week, int month) {
        if (week < 1 || week > DueRule.WeekOfMonth.LAST_WEEK) {
            throw new Refused("dues.rule.never.week", week);
        }
        month(month);
    }

    static void planYear(int year, int month) {
        if (year < 1 || year > 50) {
            throw new Refused("dues.rule.never.plan-year", year);
        }
        month(month);
    }

    static void month(int month) {
        if (month < 1 || month > 12) {
            throw new Refused("dues.rule.never.month", month);
        }
    }
}
