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
import vn.mangnon.web.Page;

/** A document's text beside what was read in it. */
public record ReadingPage(
        Plan plan, MarkedText text, List<Finding> findings, Optional<Finding> edited, Collection<Indicator> indicators)
        implements Page {
    public List<Finding> of(FindingKind kind) {
        return findings.stream().filter(finding -> finding.kind() == kind).toList();
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
