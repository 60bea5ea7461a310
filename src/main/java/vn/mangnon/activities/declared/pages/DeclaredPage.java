package vn.mangnon.activities.declared.pages;

import java.util.List;
import vn.mangnon.activities.declared.DeclaredFigure;
import vn.mangnon.activities.declared.DeclaredLists;
import vn.mangnon.journal.Deed;
import vn.mangnon.measures.Axis;
import vn.mangnon.measures.Indicator;
import vn.mangnon.units.Area;
import vn.mangnon.web.Page;

/** A declared figure, with what it said before. */
public record DeclaredPage(
        DeclaredFigure figure,
        Indicator indicator,
        Area area,
        List<Axis> axes,
        List<DeclaredLists.Turn> turns,
        boolean own,
        List<Deed> deeds)
        implements Page {}
