package vn.mangnon.planning.pages;

import java.util.List;
import vn.mangnon.documents.StoredFile;
import vn.mangnon.journal.Deed;
import vn.mangnon.planning.DutyProgress;
import vn.mangnon.planning.Finding;
import vn.mangnon.planning.FindingKind;
import vn.mangnon.planning.Plan;
import vn.mangnon.planning.targets.TargetProgress;
import vn.mangnon.planning.writing.Item;
import vn.mangnon.units.Organization;
import vn.mangnon.web.Page;

/**
 * One plan: what it is, what it wants, who owes what because of it.
 *
 * @param money whether its money is the reader's business
 */
public record PlanPage(
        Plan plan,
        boolean own,
        boolean money,
        Organization issuer,
        List<Finding> findings,
        List<Item> tasks,
        List<TargetProgress> targets,
        List<DutyProgress> duties,
        List<StoredFile> files,
        List<Deed> deeds)
        implements Page {
    public List<Finding> of(FindingKind kind) {
        return findings.stream()
                .filter(finding -> finding.kind() == kind && finding.counts())
                .toList();
    }

    public long open() {
        return findings.stream()
                .filter(finding -> finding.standing() == vn.mangnon.planning.Standing.PROPOSED)
                .count();
    }
}
