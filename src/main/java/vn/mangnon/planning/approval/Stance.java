package vn.mangnon.planning.approval;

/** What a body that was asked for advice says. All but plain agreement says why. */
public enum Stance {
    AGREE,
    REMARKS,
    DISAGREE
}
