package vn.mangnon.register;

import java.time.LocalDate;
import java.util.Optional;
import vn.mangnon.web.Language;

/**
 * Why a child may be in the register: one of the 14 groups (Law on Children 102/2016/QH13, art. 10.1), a sub-group, a risk, or a
 * local priority group that never counts as one of the 14.
 *
 * @param letter the point's letter, of one of the 14 only
 * @param parent of a sub-group its group
 * @param comparedOn when somebody compared the row with the text of its source
 */
public record SituationKind(
        String code,
        Sort sort,
        Optional<String> letter,
        Optional<String> parent,
        String nameVi,
        String nameEn,
        String source,
        Certainty seen,
        Optional<LocalDate> comparedOn,
        boolean inUse) {
    /** What a kind counts as. */
    public enum Sort {
        SPECIAL,
        AT_RISK,
        LOCAL
    }

    /** How sure the row is. */
    public enum Certainty {
        SEEN,
        PARTLY,
        RECALLED,
        DOUBTFUL,
        OWN
    }

    public String name(Language language) {
        String name = language == Language.VI ? nameVi : nameEn;
        return letter.map(point -> point + ") " + name).orElse(name);
    }

    /** Whether somebody should still compare it with the text of its source. */
    public boolean uncompared() {
        return comparedOn.isEmpty() && seen != Certainty.SEEN && seen != Certainty.OWN;
    }
}
