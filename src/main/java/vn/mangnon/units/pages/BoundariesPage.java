package vn.mangnon.units.pages;

import java.util.List;
import vn.mangnon.units.Boundaries.Held;
import vn.mangnon.web.Form;
import vn.mangnon.web.Page;

/** The outlines that were loaded, and the form that loads others. */
public record BoundariesPage(Form form, List<Held> held) implements Page {}
