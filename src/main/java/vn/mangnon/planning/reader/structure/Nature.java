package vn.mangnon.planning.reader.structure;

/** What a part of a plan is about, told by its title. */
public enum Nature {
    GROUNDS,
    SITUATION,
    PURPOSE,
    GOAL,
    WORK,
    MONEY,
    ASSIGNMENT,
    OTHER;

    static Nature of(String title) {
        if (Openers.GOAL.opens(title)) {
            return GOAL;
        }
        if (Openers.ASSIGNMENT.opens(title)) {
            return ASSIGNMENT;
        }
        if (Openers.MONEY.opens(title)) {
            return MONEY;
        }
        if (Openers.WORK.opens(title)) {
            return WORK;
        }
        if (Openers.PURPOSE.opens(title)) {
            return PURPOSE;
        }
        if (Openers.GROUNDS.opens(title)) {
            return GROUNDS;
        }
        return Openers.SITUATION.opens(title) ? SITUATION : OTHER;
    }
}
