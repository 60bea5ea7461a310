package vn.mangnon.planning.intake.pages;

import java.util.List;
import vn.mangnon.planning.intake.Batch;
import vn.mangnon.web.Page;

/** What was brought in lately. */
public record BatchesPage(List<Batch> batches) implements Page {}
