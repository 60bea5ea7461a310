package vn.mangnon.planning.writing.pages;

import vn.mangnon.planning.Plan;
import vn.mangnon.web.Form;
import vn.mangnon.web.Page;

/** A plan about to be withdrawn. */
public record EndingPage(Plan plan, Form form) implements Page {}
