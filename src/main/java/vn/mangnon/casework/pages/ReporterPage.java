package vn.mangnon.casework.pages;

import java.util.Optional;
import vn.mangnon.casework.Case;
import vn.mangnon.casework.Step;
import vn.mangnon.web.Page;

/** Who reported, where she agreed to be named. */
public record ReporterPage(Case file, Optional<Step> reporter) implements Page {}
