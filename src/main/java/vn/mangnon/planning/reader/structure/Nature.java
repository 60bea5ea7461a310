package vn.mangnon.planning.reader.structure;

import vn.mangnon.planning.reader.language.Words;

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

    private static final int WORDS = 16;

    /** Told by a short title; "Tổ chức thực hiện có hiệu quả các chương trình …" is work, not its assignment. */
    static Nature of(String title) {
        if (Words.count(title) > WORDS) {
            return Openers.SITUATION.opens(title) ? SITUATION : OTHER;
        }
        if (Openers.GOAL.opens(title)) {
            return GOAL;
        }
        if (Openers.ASSIGNMENT.opens(title) && Words.count(title) <= 10) {
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
