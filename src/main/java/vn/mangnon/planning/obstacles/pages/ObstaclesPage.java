package vn.mangnon.planning.obstacles.pages;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.mangnon.planning.Plan;
import vn.mangnon.planning.obstacles.ObstacleLists.Listed;
import vn.mangnon.planning.obstacles.ObstacleLists.Show;
import vn.mangnon.web.Page;

/**
 * Obstacles and proposals of one plan, or all that the reader sees.
 *
 * @param next where the next page begins
 */
public record ObstaclesPage(
        Optional<Plan> plan, Show show, Map<Show, Long> counts, List<Listed> rows, Optional<Integer> next)
        implements Page {
    /** The address of a list, of the same plan. */
    public String at(Show other) {
        return "/obstacles?show=" + other + plan.map(of -> "&plan=" + of.id()).orElse("");
    }
}
