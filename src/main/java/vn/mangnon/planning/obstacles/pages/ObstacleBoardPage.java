package vn.mangnon.planning.obstacles.pages;

import java.util.List;
import vn.mangnon.planning.obstacles.ObstacleLists.Standing;
import vn.mangnon.web.Page;

/** Who has how much to answer, and whose matters they are. */
public record ObstacleBoardPage(List<Standing> holders, List<Standing> raisers) implements Page {}
