package vn.mangnon.reporting.regimes.pages;

import java.util.List;
import java.util.Optional;
import vn.mangnon.journal.Deed;
import vn.mangnon.reporting.regimes.CoveredBodies.Covered;
import vn.mangnon.reporting.regimes.ReportRegime;
import vn.mangnon.reporting.regimes.ReportRegime.Level;
import vn.mangnon.web.Form;
import vn.mangnon.web.Page;

/** A regime with its levels: who is covered, what is owed. */
public record RegimePage(
        ReportRegime regime,
        String owner,
        Optional<String> template,
        String windows,
        List<Row> rows,
        boolean own,
        Form form,
        List<Deed> deeds)
        implements Page {
    /**
     * A level.
     *
     * @param creditor the named one
     * @param covered who owes under it today
     * @param owed dues that were laid out, {@code come} of them settled
     */
    public record Row(
            Level level, Optional<String> creditor, List<Covered> covered, long rounds, long owed, long come) {}

    /** Whose reports are sections of those of a level. */
    public Optional<Level> host(Level level) {
        return regime.levels().stream()
                .filter(one -> level.host().filter(one.id().value()::equals).isPresent())
                .findFirst();
    }
}
