package vn.mangnon.planning.cascade.pages;

import vn.mangnon.planning.Plan;
import vn.mangnon.planning.cascade.Differences;
import vn.mangnon.web.Page;

/** A plan beside its superior's. */
public record DifferencesPage(Plan plan, boolean own, Plan superior, Differences differences) implements Page {}
