package vn.mangnon.planning.writing.pages;

import vn.mangnon.planning.Plan;
import vn.mangnon.web.Form;
import vn.mangnon.web.Page;

/** A plan about to be issued: its number and its day. */
public record IssuePage(Plan plan, Form form) implements Page {}
