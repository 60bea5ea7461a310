package vn.mangnon.planning.pages;

import java.util.List;
import vn.mangnon.dues.Due;
import vn.mangnon.planning.Plan;
import vn.mangnon.web.Form;
import vn.mangnon.web.Page;

/** Which plan settles what was asked for. */
public record PlanOwedPage(Due due, List<Plan> plans, Form form) implements Page {}
