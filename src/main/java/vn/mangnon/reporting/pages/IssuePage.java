package vn.mangnon.reporting.pages;

import vn.mangnon.reporting.Report;
import vn.mangnon.web.Form;
import vn.mangnon.web.Page;

/** What an issued report's head and foot will say. */
public record IssuePage(Report report, String title, Form form) implements Page {}
