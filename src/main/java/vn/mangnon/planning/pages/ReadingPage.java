package vn.mangnon.planning.pages;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import vn.mangnon.measures.Indicator;
import vn.mangnon.planning.Finding;
import vn.mangnon.planning.FindingKind;
import vn.mangnon.planning.MarkedText;
import vn.mangnon.planning.Plan;
import vn.mangnon.planning.Standing;
import vn.mangnon.planning.TextPart;
import vn.mangnon.web.Page;

/**
 * A document's text beside what was read in it; of a long one a part.
 *
 * @param findings all of the document's
 */
public record ReadingPage(
        Plan plan,
        MarkedText text,
        TextPart part,
        int parts,
        List<Finding> findings,
        Optional<Finding> edited,
        Collection<Indicator> indicators)
        implements Page {
    /** Those of this part. */
    public List<Finding> of(FindingKind kind) {
        return findings.stream()
                .filter(finding -> finding.kind() == kind && shown(finding))
                .toList();
    }

    private boolean shown(Finding finding) {
        return finding.start() >= part.from() && (finding.start() < part.to() || part.number() == parts);
    }

    public boolean edits(Finding finding) {
        return edited.filter(one -> one.id().equals(finding.id())).isPresent();
    }

    public long sureAndOpen() {
        return findings.stream()
                .filter(finding -> finding.sure() && finding.standing() == Standing.PROPOSED)
                .count();
    }
}
