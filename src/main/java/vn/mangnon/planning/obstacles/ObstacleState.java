package vn.mangnon.planning.obstacles;

/** How far it has come. */
public enum ObstacleState {
    OPEN,
    ANSWERED,
    /** What was promised has been done. */
    CLOSED
}
