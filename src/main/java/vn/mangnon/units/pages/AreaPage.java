package vn.mangnon.units.pages;

import java.util.List;
import vn.mangnon.journal.Deed;
import vn.mangnon.units.Area;
import vn.mangnon.units.Areas.Succession;
import vn.mangnon.units.DescribeAreas.Children;
import vn.mangnon.units.DescribeAreas.Held;
import vn.mangnon.web.Form;
import vn.mangnon.web.Page;

/** One area, with what people who work there have said of it. */
public record AreaPage(
        Area area,
        List<Held> attributes,
        List<Children> children,
        List<Area> villages,
        List<Succession> predecessors,
        List<Deed> deeds,
        Form form)
        implements Page {}
