package vn.mangnon.identity.pages;

import vn.mangnon.identity.Carried;
import vn.mangnon.web.Form;
import vn.mangnon.web.Page;

/** Asks for the second factor's code. */
public record CodePage(Form form, Carried carried) implements Page {}
