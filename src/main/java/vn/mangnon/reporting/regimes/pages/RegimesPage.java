package vn.mangnon.reporting.regimes.pages;

import java.time.LocalDate;
import java.util.List;
import vn.mangnon.reporting.regimes.ReportRegime;
import vn.mangnon.web.Page;

/** Who reports what to whom. */
public record RegimesPage(List<ReportRegime> regimes, boolean looksAfter, LocalDate today) implements Page {}
