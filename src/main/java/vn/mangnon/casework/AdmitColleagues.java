package vn.mangnon.casework;

import java.time.LocalDate;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.mangnon.identity.OwnKey;
import vn.mangnon.journal.Journal;
import vn.mangnon.shared.Actor;
import vn.mangnon.shared.Ref;
import vn.mangnon.vault.DeskKeys;

/** Lets new colleagues open what is closed for their body. */
@Component
class AdmitColleagues {
    private final DeskKeys desks;
    private final Journal journal;

    AdmitColleagues(DeskKeys desks, Journal journal) {
        this.desks = desks;
        this.journal = journal;
    }

    /** Returns how many were let in; who opens nothing herself lets nobody in. */
    @Transactional
    public int admit(Actor actor, OwnKey key, LocalDate day) {
        int admitted = desks.admit(key, actor.body(), day);
        if (admitted > 0) {
            journal.note(
                    actor, "casework.deed.admitted", new Ref("organization", actor.body()), Map.of("people", admitted));
        }
        return admitted;
    }
}
