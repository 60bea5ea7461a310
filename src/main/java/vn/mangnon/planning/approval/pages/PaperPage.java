package vn.mangnon.planning.approval.pages;

import java.util.List;
import java.util.Optional;
import vn.mangnon.documents.StoredFile;
import vn.mangnon.planning.approval.ApprovalDesk.Opened;
import vn.mangnon.planning.approval.Content;
import vn.mangnon.planning.approval.Content.Change;
import vn.mangnon.planning.approval.Paper;
import vn.mangnon.web.Page;

/** A paper, what the plan said when it went out, and what was different from the one before. */
public record PaperPage(
        Opened opened,
        Paper paper,
        Optional<Content> content,
        Optional<Paper> compared,
        List<Change> changes,
        List<StoredFile> files)
        implements Page {}
