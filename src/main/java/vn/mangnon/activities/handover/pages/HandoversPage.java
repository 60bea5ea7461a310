package vn.mangnon.activities.handover.pages;

import java.util.List;
import vn.mangnon.activities.handover.Handovers.Listed;
import vn.mangnon.web.Page;

/** Hand-overs of pupils, those that wait for the reader's body first. */
public record HandoversPage(List<Listed> rows) implements Page {}
