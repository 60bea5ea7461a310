package vn.mangnon.identity.pages;

import vn.mangnon.identity.Carried;
import vn.mangnon.web.Page;

/** Offers to send again what was being sent when the session ran out. */
public record ContinuePage(Carried carried) implements Page {}
