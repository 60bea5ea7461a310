package vn.mangnon.planning.pages;

import vn.mangnon.web.Form;
import vn.mangnon.web.Page;

/** Where a document is dropped to be read. */
public record NewPlanPage(Form form) implements Page {}
