package vn.mangnon.identity.pages;

import vn.mangnon.web.Page;

/** A one-time link, shown this once, to be printed or handed over. */
public record InvitedPage(String name, String signIn, String link) implements Page {}
