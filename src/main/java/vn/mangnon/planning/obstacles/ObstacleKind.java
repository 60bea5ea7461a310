package vn.mangnon.planning.obstacles;

/** Something in the way, or something proposed. */
public enum ObstacleKind {
    OBSTACLE,
    PROPOSAL
}
