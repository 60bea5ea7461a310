package vn.mangnon.planning.pages;

import java.util.List;
import vn.mangnon.planning.Plans.Listed;
import vn.mangnon.web.Page;

/** The register of plans. */
public record PlansPage(List<Listed> rows) implements Page {}
