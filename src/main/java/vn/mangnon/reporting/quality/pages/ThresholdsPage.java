package vn.mangnon.reporting.quality.pages;

import vn.mangnon.web.Form;
import vn.mangnon.web.Page;

/** What counts as unusual in reports. */
public record ThresholdsPage(Form form) implements Page {}
