package vn.mangnon.activities.handover;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.mangnon.shared.Id;
import vn.mangnon.shared.Ref;
import vn.mangnon.shared.Refused;
import vn.mangnon.shared.Seen;

/**
 * Pupils whom a school hands over for the summer to the place where they live: numbers by grade and sex, no names.
 *
 * @param from the school, or the Pioneers in it
 * @param to the commune, or the Youth Union there
 * @param received when that body, or who took over from it, said how many came
 * @param word why others came than were handed over
 */
public record Handover(
        Id<Handover> id,
        UUID from,
        UUID to,
        UUID area,
        LocalDate givenOn,
        String note,
        List<Pupils> pupils,
        Optional<LocalDate> received,
        String word)
        implements Seen {
    public static final String KIND = "handover";

    /** Pupils of one grade and sex; the cell is the one the ledger of numbers knows the sex by. */
    public record Pupils(Grade grade, int cell, long given, long received) {
        public String field() {
            return grade.name() + "." + cell;
        }
    }

    /** Which school they go to. */
    public enum Grade {
        PRESCHOOL,
        PRIMARY,
        LOWER_SECONDARY
    }

    public Handover {
        pupils = List.copyOf(pupils);
        if (pupils.stream().mapToLong(Pupils::given).sum() == 0) {
            throw new Refused("activities.handover.nobody");
        }
    }

    @Override
    public Ref ref() {
        return Ref.of(KIND, id);
    }

    public long given() {
        return pupils.stream().mapToLong(Pupils::given).sum();
    }

    public long came() {
        return pupils.stream().mapToLong(Pupils::received).sum();
    }

    /** Whether as many came as were handed over, of each grade and sex. */
    static boolean agrees(List<Pupils> pupils) {
        return pupils.stream().allMatch(one -> one.given == one.received);
    }
}
