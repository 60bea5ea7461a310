package vn.mangnon.dues.calendar;

/**
 * Where moon and sun stand, by the usual truncated series (Meeus, Astronomical Algorithms), exact to a few minutes between
 * 1900 and 2200. Days are Julian day numbers of the civil day at UTC+7, Viet Nam's lunar meridian since 1968 (decision
 * 121-CP of 08/08/1967).
 */
final class Moon {
    private static final double MEAN_MONTH = 29.530588853;
    private static final double FIRST_NEW_MOON = 2_415_021.076998695;
    private static final double ZONE_IN_DAYS = 7.0 / 24;

    private Moon() {}

    /** The day in which the k-th new moon after 1 January 1900 falls. */
    static long newMoonDay(long k) {
        return (long) Math.floor(newMoon(k) + 0.5 + ZONE_IN_DAYS);
    }

    /** Which new moon was the last at or before a day, give or take one. */
    static long newMoonNear(long day) {
        return (long) Math.floor((day - FIRST_NEW_MOON) / MEAN_MONTH + 0.5);
    }

    /** In which of the twelve major solar terms the sun stands when a day begins: 0 from the spring equinox on. */
    static int majorTerm(long day) {
        return (int) Math.floor(sunLongitude(day - 0.5 - ZONE_IN_DAYS) / 30);
    }

    private static double newMoon(long k) {
        double t = k / 1236.85;
        double mean = 2_415_020.75933
                + 29.53058868 * k
                + (0.0001178 - 0.000000155 * t) * t * t
                + 0.00033 * sine(166.56 + (132.87 - 0.009173 * t) * t);
        double sun = 359.2242 + 29.10535608 * k - (0.0000333 + 0.00000347 * t) * t * t;
        double moon = 306.0253 + 385.81691806 * k + (0.0107306 + 0.00001236 * t) * t * t;
        double node = 21.2964 + 390.67050646 * k - (0.0016528 + 0.00000239 * t) * t * t;
        double shift = (0.1734 - 0.000393 * t) * sine(sun)
                + 0.0021 * sine(2 * sun)
                - 0.4068 * sine(moon)
                + 0.0161 * sine(2 * moon)
                - 0.0004 * sine(3 * moon)
                + 0.0104 * sine(2 * node)
                - 0.0051 * sine(sun + moon)
                - 0.0074 * sine(sun - moon)
                + 0.0004 * sine(2 * node + sun)
                - 0.0004 * sine(2 * node - sun)
                - 0.0006 * sine(2 * node + moon)
                + 0.0010 * sine(2 * node - moon)
                + 0.0005 * sine(2 * moon + sun);
        return mean + shift - dynamicalTime(t);
    }

    /** How far uniform time was ahead of the day's, in days. */
    private static double dynamicalTime(double t) {
        return t < -11
                ? 0.001 + 0.000839 * t + 0.0002261 * t * t - 0.00000845 * t * t * t - 0.000000081 * t * t * t * t
                : -0.000278 + 0.000265 * t + 0.000262 * t * t;
    }

    private static double sunLongitude(double julian) {
        double t = (julian - 2_451_545.0) / 36_525;
        double anomaly = 357.52910 + (35_999.05030 - (0.0001559 + 0.00000048 * t) * t) * t;
        double mean = 280.46645 + (36_000.76983 + 0.0003032 * t) * t;
        double centre = (1.914600 - (0.004817 + 0.000014 * t) * t) * sine(anomaly)
                + (0.019993 - 0.000101 * t) * sine(2 * anomaly)
                + 0.000290 * sine(3 * anomaly);
        double longitude = (mean + centre) % 360;
        return longitude < 0 ? longitude + 360 : longitude;
    }

    private static double sine(double degrees) {
        return Math.sin(Math.toRadians(degrees));
    }
}
