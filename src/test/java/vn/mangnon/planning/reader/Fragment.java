package vn.mangnon.planning.reader;

import java.util.List;
import java.util.stream.Collectors;
import vn.mangnon.planning.reader.reading.Actor;
import vn.mangnon.planning.reader.reading.Due;
import vn.mangnon.planning.reader.reading.Reading;
import vn.mangnon.planning.reader.reading.Schedule;
import vn.mangnon.planning.reader.reading.Target;

/** One sentence read as the only one of a plan of 2024, its findings written down in a line each. */
record Fragment(Reading reading) {
    private static final String PLAN = "KẾ HOẠCH\nCông tác trẻ em năm 2024\n\nI. %s\n- %s\n";

    static Fragment goal(String sentence) {
        return of("CHỈ TIÊU", sentence);
    }

    static Fragment work(String sentence) {
        return of("NHIỆM VỤ", sentence);
    }

    static Fragment duty(String sentence) {
        return of("TỔ CHỨC THỰC HIỆN", sentence);
    }

    private static Fragment of(String title, String sentence) {
        return new Fragment(new PlanReader().read(String.format(PLAN, title, sentence)));
    }

    /** "&gt;= 350 trẻ by 2025". */
    List<String> targets() {
        return reading.targets().stream().map(Fragment::target).toList();
    }

    private static String target(Target target) {
        String signs = target.comparators().stream()
                .map(comparator -> comparator.sign())
                .collect(Collectors.joining(" "));
        String numbers = target.quantities().stream()
                .map(number -> number.toPlainString())
                .collect(Collectors.joining(" "));
        return signs + " " + numbers + " " + target.unit() + " by " + target.by();
    }

    /** "2024-07-03" or "BEFORE YEARLY --07-20", with the day of a period and the days after an event. */
    List<String> dues() {
        return reading.dues().stream().map(Fragment::due).toList();
    }

    private static String due(Due due) {
        Schedule schedule = due.schedule();
        if (due.term() != null) {
            return schedule.operator() + " " + due.term().iso();
        }
        StringBuilder words = new StringBuilder(schedule.operator().name());
        schedule.recurrences().stream()
                .sorted()
                .forEach(recurrence -> words.append(' ').append(recurrence));
        if (schedule.dayOfPeriod() != null) {
            words.append(" day ").append(schedule.dayOfPeriod()).append(" of ").append(schedule.monthOfPeriod());
        }
        if (schedule.offset() != null) {
            words.append(" +")
                    .append(schedule.offset().count())
                    .append(' ')
                    .append(schedule.offset().unit());
        }
        return words.append(
                        schedule.yearly() == null ? "" : " " + schedule.yearly().iso())
                .toString();
    }

    /** "Sở Y tế LEAD". */
    List<String> actors() {
        return reading.actors().stream().map(Fragment::actor).toList();
    }

    private static String actor(Actor actor) {
        return actor.name()
                + actor.roles().stream()
                        .sorted()
                        .filter(role ->
                                role != Actor.Role.EXECUTE || actor.roles().size() == 1)
                        .map(role -> " " + role)
                        .collect(Collectors.joining());
    }
}
