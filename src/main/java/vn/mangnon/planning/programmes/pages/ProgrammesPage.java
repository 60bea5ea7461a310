package vn.mangnon.planning.programmes.pages;

import java.util.List;
import vn.mangnon.planning.programmes.Citation;
import vn.mangnon.web.Page;

/** The programmes the reader may see. */
public record ProgrammesPage(List<Citation> programmes) implements Page {}
