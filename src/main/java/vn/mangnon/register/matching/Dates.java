package vn.mangnon.register.matching;

/** How two packed days of birth agree. */
final class Dates {
    private Dates() {}

    static How compare(int one, int other) {
        int year = year(one);
        int otherYear = year(other);
        if (year == 0 || otherYear == 0) {
            return How.UNKNOWN;
        }
        if (isEstimated(one) || isEstimated(other)) {
            int apart = Math.abs(year - otherYear);
            return apart == 0 ? How.AS_FAR_AS_KNOWN : apart <= 2 ? How.ABOUT : How.DIFFERENT;
        }
        if (!isWhole(one) || !isWhole(other)) {
            boolean months = month(one) == 0 || month(other) == 0 || month(one) == month(other);
            boolean next = Math.abs(year - otherYear) == 1;
            return year == otherYear && months ? How.AS_FAR_AS_KNOWN : next ? How.ABOUT : How.DIFFERENT;
        }
        if (one == other) {
            return How.SAME;
        }
        if (year == otherYear && day(one) == month(other) && month(one) == day(other)) {
            return How.SWAPPED;
        }
        if (isOneDigit(digits(one), digits(other)) || isNextYear(one, other)) {
            return How.SLIP;
        }
        return isLunar(one, other) ? How.LUNAR : How.DIFFERENT;
    }

    /** 31/12/2019 and 31/12/2020: a year too few or too many, though three digits differ. */
    private static boolean isNextYear(int one, int other) {
        return Math.abs(year(one) - year(other)) == 1 && (one & 0x3ff) == (other & 0x3ff);
    }

    /** The first day of a lunar year lies between 21 January and 20 February; a lunar month has 29 or 30 days. */
    private static boolean isLunar(int one, int other) {
        double apart = Math.abs(dayNumber(one) - dayNumber(other));
        return apart > 16 && apart < 53;
    }

    /** Days since the year 0, to within two. */
    private static double dayNumber(int date) {
        return year(date) * 365.25 + month(date) * 30.44 + day(date);
    }

    /** One digit another, or two beside each other in the wrong order. */
    static boolean isOneDigit(long one, long other) {
        int differing = 0;
        boolean turned = false;
        long before = -1;
        long otherBefore = -1;
        long a = one;
        long b = other;
        while (a > 0 || b > 0) {
            boolean differs = a % 10 != b % 10;
            differing += differs ? 1 : 0;
            turned |= differs && a % 10 == otherBefore && b % 10 == before;
            before = a % 10;
            otherBefore = b % 10;
            a /= 10;
            b /= 10;
        }
        return differing == 1 || differing == 2 && turned;
    }

    private static long digits(int date) {
        return (day(date) * 100L + month(date)) * 10_000 + year(date);
    }

    static boolean isWhole(int date) {
        return day(date) > 0 && !isEstimated(date);
    }

    static int year(int date) {
        return date >> 10;
    }

    static int month(int date) {
        return date >> 6 & 0xf;
    }

    static int day(int date) {
        return date >> 1 & 0x1f;
    }

    static boolean isEstimated(int date) {
        return (date & 1) != 0;
    }
}
