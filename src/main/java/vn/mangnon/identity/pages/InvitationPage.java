package vn.mangnon.identity.pages;

import vn.mangnon.web.Form;
import vn.mangnon.web.Page;

/** Who follows a one-time link sets a password. */
public record InvitationPage(Form form, String action, String name, String signIn) implements Page {}
