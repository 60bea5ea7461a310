package vn.mangnon.planning.intake.pages;

import java.util.List;
import vn.mangnon.planning.intake.Batch;
import vn.mangnon.web.Form;
import vn.mangnon.web.Page;

/** Where documents are dropped to be read. */
public record NewPlanPage(Form form, List<Batch> batches) implements Page {}
