package vn.mangnon.identity;

import java.time.Clock;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** A person shows a code of her second factor. Codes can be guessed, so wrong ones are counted as wrong passwords are. */
@Component
class ShowCode {
    private final SecondFactors secondFactors;
    private final LockOut lockOut;
    private final Clock clock;

    ShowCode(SecondFactors secondFactors, LockOut lockOut, Clock clock) {
        this.secondFactors = secondFactors;
        this.lockOut = lockOut;
        this.clock = clock;
    }

    /** Whether it is right. Throws Refused after too many wrong ones. */
    boolean of(UUID person, String code) {
        String tries = LockOut.of(person, "code");
        lockOut.attempt(tries);
        boolean right = secondFactors.accept(person, code, clock.instant());
        if (right) {
            lockOut.succeeded(tries);
        }
        return right;
    }
}
