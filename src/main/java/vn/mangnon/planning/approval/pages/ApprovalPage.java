package vn.mangnon.planning.approval.pages;

import java.time.LocalDate;
import java.util.List;
import vn.mangnon.planning.approval.ApprovalDesk.Opened;
import vn.mangnon.planning.approval.Content.Change;
import vn.mangnon.web.Page;

/** A plan's way to its decision. @param changes what its writers changed since it was returned */
public record ApprovalPage(Opened opened, boolean own, List<Change> changes, LocalDate today) implements Page {}
