package vn.mangnon.units.pages;

import java.util.List;
import vn.mangnon.units.Areas.Split;
import vn.mangnon.web.Form;
import vn.mangnon.web.Page;

/** Areas that were split, and what each successor gets. */
public record SplitsPage(Form form, List<Split> splits) implements Page {}
