package vn.mangnon.planning.reader.calendar;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.mangnon.planning.reader.language.Token;
import vn.mangnon.planning.reader.language.Tokens;
import vn.mangnon.planning.reader.reading.Schedule.Offset;

/** So long after an event: "sau 15 ngày kể từ ngày kết thúc", "chậm nhất 03 ngày làm việc", "ngay sau khi …". */
final class Offsets {
    private static final int LONGEST = 12;

    private final Tokens tokens;

    Offsets(Tokens tokens) {
        this.tokens = tokens;
    }

    record Found(Offset offset, int to) {}

    /** An offset whose number stands at this token, or "ngay sau khi" itself. */
    Optional<Found> at(int from, int limit) {
        if (tokens.get(from).is("ngay") && tokens.get(from + 1).is("sau")) {
            int end = event(from, limit);
            return Optional.of(new Found(new Offset(0, Offset.Unit.DAY, tokens.slice(from, end)), end));
        }
        Token number = tokens.get(from);
        boolean small = number.number()
                && number.lower().length() <= 3
                && number.lower().chars().allMatch(Character::isDigit);
        Offset.Unit unit = small ? unit(from + 1) : null;
        if (unit == null) {
            return Optional.empty();
        }
        int after = from + (unit == Offset.Unit.WORKING_DAY ? 4 : 2);
        boolean event = after < limit && starts(after);
        int end = event ? event(after, limit) : after;
        return Optional.of(new Found(
                new Offset(Integer.parseInt(number.lower()), unit, tokens.slice(after, end)), Math.min(end, limit)));
    }

    private Offset.@Nullable Unit unit(int at) {
        return switch (tokens.get(at).lower()) {
            case "ngày" ->
                tokens.get(at + 1).is("làm") && tokens.get(at + 2).is("việc")
                        ? Offset.Unit.WORKING_DAY
                        : Offset.Unit.DAY;
            case "giờ" -> Offset.Unit.HOUR;
            case "tuần" -> Offset.Unit.WEEK;
            case "tháng" -> Offset.Unit.MONTH;
            default -> null;
        };
    }

    private boolean starts(int at) {
        return tokens.get(at).is("kể")
                || tokens.get(at).is("sau")
                || tokens.get(at).is("từ") && !tokens.get(at + 1).number();
    }

    private int event(int from, int limit) {
        int end = from;
        while (end < limit && end - from < LONGEST && tokens.get(end).kind() != Token.Kind.SIGN) {
            end++;
        }
        return end;
    }
}
