package vn.mangnon.campaigns.pages;

import vn.mangnon.web.Form;
import vn.mangnon.web.Page;

/** An occasion as it is typed. */
public record OccasionPage(String code, Form form) implements Page {}
