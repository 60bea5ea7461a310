package vn.mangnon.identity.pages;

import vn.mangnon.web.Page;

/** For somebody who holds no position on the day. */
public record NoPositionPage() implements Page {}
