package vn.mangnon.activities.pages;

import java.util.List;
import vn.mangnon.activities.Kind;
import vn.mangnon.web.Form;
import vn.mangnon.web.Page;

/** All kinds of work, and a form for another. */
public record KindsPage(List<Kind> kinds, Form form) implements Page {}
