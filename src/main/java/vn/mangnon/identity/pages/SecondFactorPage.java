package vn.mangnon.identity.pages;

import vn.mangnon.web.Form;
import vn.mangnon.web.Page;

/** The second factor: on, off, or being set up (then its secret, as text and as the path of a square code). */
public record SecondFactorPage(Form form, boolean on, String secret, String square) implements Page {}
