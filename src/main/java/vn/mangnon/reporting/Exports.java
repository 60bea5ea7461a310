package vn.mangnon.reporting;

import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.mangnon.journal.Journal;
import vn.mangnon.shared.Actor;
import vn.mangnon.shared.Ref;

/** Writes down that a report was taken out as a file: when its bytes go out, after what was read to make it. */
@Component
class Exports {
    private final Journal journal;

    Exports(Journal journal) {
        this.journal = journal;
    }

    @Transactional
    public void note(Actor actor, Report report, String kind) {
        journal.note(actor, "reporting.deed.exported", Ref.of(Report.KIND, report.id()), Map.of("kind", kind));
    }
}
