package vn.mangnon.reporting.catalogue;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.mangnon.journal.Journal;
import vn.mangnon.measures.DefineIndicator;
import vn.mangnon.measures.DefineIndicator.Entered;
import vn.mangnon.measures.Indicator;
import vn.mangnon.shared.Actor;
import vn.mangnon.shared.Ref;
import vn.mangnon.shared.Refused;

/** Enters indicators, all of them or none; the journal says who did. */
@Component
public class EnterIndicators {
    private final DefineIndicator define;
    private final Journal journal;

    EnterIndicators(DefineIndicator define, Journal journal) {
        this.define = define;
        this.journal = journal;
    }

    /**
     * In their order, so that a rate may stand below its parts.
     *
     * @return what became of each
     * @throws Refused where one means something else than that of the same code; then none was entered
     */
    @Transactional
    public List<Entered> enter(Actor actor, List<Indicator> entries) {
        List<Entered> entered = new ArrayList<>();
        for (Indicator entry : entries) {
            Entered one = define.enter(entry);
            if (one == Entered.MEANS_OTHERWISE) {
                throw new Refused("reporting.catalogue.means-otherwise", entry.code());
            }
            if (one != Entered.SAME) {
                journal.note(actor, "reporting.deed.indicator", ref(entry.code()), Map.of("code", entry.code()));
            }
            entered.add(one);
        }
        return entered;
    }

    private static Ref ref(String code) {
        return new Ref(
                "indicator", UUID.nameUUIDFromBytes(("vn.mangnon/indicator/" + code).getBytes(StandardCharsets.UTF_8)));
    }
}
