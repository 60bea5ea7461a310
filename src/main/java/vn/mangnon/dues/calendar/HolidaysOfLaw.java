package vn.mangnon.dues.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What the Labour Code 2019 says of a year: eleven days (art. 112), and for each that falls on a weekend the next working day
 * (art. 111(3)). Which five days Tết takes and which neighbour 02/9 has is decided every year: until then they are the usual
 * ones (the eve and four days; the day before, or the one after where that is a weekend), and not firm.
 */
public final class HolidaysOfLaw {
    private HolidaysOfLaw() {}

    /** @param cultureDayFrom from when on 24/11, Viet Nam Culture Day, is a holiday, if it is one */
    public static List<RestDay> of(int year, Optional<LocalDate> cultureDayFrom) {
        List<RestDay> days = new ArrayList<>();
        days.add(firm(LocalDate.of(year, Month.JANUARY, 1), "Tết Dương lịch"));
        LocalDate tet = LunarDay.tet(year);
        for (int i = -1; i <= 3; i++) {
            days.add(new RestDay(tet.plusDays(i), "Tết Âm lịch", false, false));
        }
        days.add(firm(LunarDay.solar(year, 3, 10), "Giỗ Tổ Hùng Vương (10/3 âm lịch)"));
        days.add(firm(LocalDate.of(year, Month.APRIL, 30), "Ngày Chiến thắng"));
        days.add(firm(LocalDate.of(year, Month.MAY, 1), "Ngày Quốc tế Lao động"));
        LocalDate national = LocalDate.of(year, Month.SEPTEMBER, 2);
        days.add(firm(national, "Quốc khánh"));
        LocalDate before = national.minusDays(1);
        boolean after = national.getDayOfWeek() == DayOfWeek.MONDAY || national.getDayOfWeek() == DayOfWeek.SUNDAY;
        days.add(new RestDay(after ? national.plusDays(1) : before, "Quốc khánh (ngày liền kề)", false, false));
        LocalDate culture = LocalDate.of(year, Month.NOVEMBER, 24);
        cultureDayFrom
                .filter(from -> !culture.isBefore(from))
                .ifPresent(from -> days.add(firm(culture, "Ngày Văn hóa Việt Nam")));
        return withSubstitutes(days);
    }

    private static List<RestDay> withSubstitutes(List<RestDay> days) {
        Set<LocalDate> taken = days.stream().map(RestDay::day).collect(Collectors.toCollection(HashSet::new));
        List<RestDay> all = new ArrayList<>();
        days.stream().sorted(Comparator.comparing(RestDay::day)).forEach(day -> {
            if (all.stream().noneMatch(other -> other.day().equals(day.day()))) {
                all.add(day);
            }
            if (Holidays.weekend(day.day())) {
                LocalDate next = day.day().plusDays(1);
                while (Holidays.weekend(next) || taken.contains(next)) {
                    next = next.plusDays(1);
                }
                taken.add(next);
                all.add(new RestDay(next, "Nghỉ bù " + day.name(), false, day.firm()));
            }
        });
        return all.stream().sorted(Comparator.comparing(RestDay::day)).toList();
    }

    private static RestDay firm(LocalDate day, String name) {
        return new RestDay(day, name, false, true);
    }
}
