package vn.mangnon.units.pages;

import java.util.List;
import vn.mangnon.units.Area;
import vn.mangnon.web.Page;

/** The areas of the reader's part. */
public record AreasPage(List<Area> areas) implements Page {}
