package vn.mangnon.register;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import vn.mangnon.shared.Id;
import vn.mangnon.shared.Ref;
import vn.mangnon.shared.Refused;
import vn.mangnon.shared.Seen;

/**
 * A child of the register, as those see her who keep the register of the commune where she lives.
 *
 * @param commune where she lives, or last lived before the commune was split
 * @param hamlet within the commune, as people call it
 * @param name empty where nobody knows it
 * @param number personal number of twelve digits
 * @param left why she is not in the register any more, before her sixteenth birthday
 */
public record Child(
        Id<Child> id,
        UUID commune,
        String hamlet,
        Household household,
        String name,
        Birth birth,
        Sex sex,
        String ethnicity,
        Optional<String> number,
        String school,
        String schoolClass,
        String insurance,
        LocalDate enteredOn,
        Optional<Leaving> left,
        int version)
        implements Seen {
    public static final String KIND = "child";

    /** Where she stands on a day. */
    public enum State {
        IN,
        SIXTEEN,
        LEFT
    }

    @Override
    public Ref ref() {
        return Ref.of(KIND, id);
    }

    public State state(LocalDate today) {
        if (left.isPresent()) {
            return State.LEFT;
        }
        return birth.sixteenOn().isAfter(today) ? State.IN : State.SIXTEEN;
    }

    /** Whether her record may still be written to. */
    public boolean open(LocalDate today) {
        return state(today) == State.IN;
    }

    void requireOpen(LocalDate today) {
        if (!open(today)) {
            throw new Refused("register.closed");
        }
    }
}
