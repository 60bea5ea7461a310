package vn.mangnon.planning.writing.pages;

import vn.mangnon.documents.OfficialDocument;
import vn.mangnon.planning.Plan;
import vn.mangnon.web.Page;

/** A plan as it is printed. */
public record DocumentPage(Plan plan, boolean own, OfficialDocument document) implements Page {}
