package vn.mangnon.identity.pages;

import vn.mangnon.web.Form;
import vn.mangnon.web.Page;

/** A new password for oneself. */
public record PasswordPage(Form form) implements Page {}
