package vn.mangnon.planning.pages;

import java.util.List;
import vn.mangnon.planning.DutyProgress;
import vn.mangnon.planning.Plan;
import vn.mangnon.web.Form;
import vn.mangnon.web.Page;

/** Putting a plan in force: number, date, period, and what will be owed. */
public record ConfirmationPage(Plan plan, Form form, List<DutyProgress> duties) implements Page {}
