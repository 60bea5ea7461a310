package vn.mangnon.dues.pages;

import vn.mangnon.web.Form;
import vn.mangnon.web.Page;

/** When people are reminded: what holds for all, and for what is owed to the reader's own body. */
public record RemindingPage(Form standard, Form own, boolean decided) implements Page {}
