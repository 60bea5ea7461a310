package vn.mangnon.dues.pages;

import java.util.List;
import vn.mangnon.dues.Regime;
import vn.mangnon.web.Page;

/** The reporting regimes. */
public record RegimesPage(List<Regime> regimes) implements Page {}
