package vn.mangnon.planning.reviews.pages;

import vn.mangnon.planning.Plan;
import vn.mangnon.planning.reviews.Review.Kind;
import vn.mangnon.web.Form;
import vn.mangnon.web.Page;

/** A review being written. @param saved whether somebody has saved it; else it says only what the figures say */
public record ReviewPage(Plan plan, Kind kind, boolean saved, Form form) implements Page {}
