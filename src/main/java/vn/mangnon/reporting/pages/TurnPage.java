package vn.mangnon.reporting.pages;

import java.util.List;
import java.util.Map;
import vn.mangnon.documents.OfficialDocument.Block;
import vn.mangnon.reporting.Part;
import vn.mangnon.reporting.Report;
import vn.mangnon.reporting.Submissions.Remark;
import vn.mangnon.reporting.Submissions.Submission;
import vn.mangnon.reporting.Template;
import vn.mangnon.reporting.Turns.Changes;
import vn.mangnon.reporting.quality.Doubt;
import vn.mangnon.shared.Id;
import vn.mangnon.units.Organization;
import vn.mangnon.web.Page;

/** A report as it was handed in once. */
public record TurnPage(
        Report report,
        Template template,
        Organization body,
        Submission submission,
        int turns,
        Map<Id<Part>, String> texts,
        Map<Id<Part>, Block.Table> tables,
        Changes changes,
        List<Doubt> doubts,
        List<Remark> remarks)
        implements Page {}
