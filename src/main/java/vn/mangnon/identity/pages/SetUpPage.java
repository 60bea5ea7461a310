package vn.mangnon.identity.pages;

import java.util.List;
import vn.mangnon.units.Area;
import vn.mangnon.units.Line;
import vn.mangnon.web.Form;
import vn.mangnon.web.Page;

/** The second half of set-up: the whole province or one commune, a union's line, the administrator. */
public record SetUpPage(Form form, Area province, List<Area> communes, List<Line> unions) implements Page {}
