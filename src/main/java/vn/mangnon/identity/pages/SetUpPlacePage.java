package vn.mangnon.identity.pages;

import java.util.List;
import vn.mangnon.units.Area;
import vn.mangnon.web.Form;
import vn.mangnon.web.Page;

/** The first half of set-up: the console's code and the province. */
public record SetUpPlacePage(Form form, List<Area> provinces) implements Page {}
