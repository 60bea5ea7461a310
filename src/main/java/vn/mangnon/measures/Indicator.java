package vn.mangnon.measures;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.mangnon.units.AreaLevel;
import vn.mangnon.web.Language;

/**
 * Something that is counted.
 *
 * @param unitLevel of a share of units which units; empty otherwise
 * @param per a rate is so many for each of this
 * @param axes what it may be broken down by
 * @param sensitive whether small numbers may give a child away
 * @param externalCode its code in the text it comes from, empty where it has none
 * @param codeConfirmed whether that code was seen, not only inferred from the order of a list
 * @param basis the text it comes from
 * @param declared whether it may be declared from paper
 * @param published whether whole areas' figures are for every reader
 * @param headingWords folded words by which a report form's group heading names it
 * @param columnWords folded words by which the column below names it
 */
public record Indicator(
        String code,
        String nameVi,
        String nameEn,
        String unitVi,
        String unitEn,
        ValueKind valueKind,
        Rule rule,
        Optional<String> numerator,
        Optional<String> denominator,
        int per,
        Optional<AreaLevel> unitLevel,
        Direction direction,
        List<String> axes,
        boolean sensitive,
        String externalCode,
        boolean codeConfirmed,
        String basisVi,
        String basisEn,
        boolean declared,
        boolean published,
        List<String> headingWords,
        List<String> columnWords) {
    /** Which way is better. */
    public enum Direction {
        UP,
        DOWN,
        HOLD
    }

    /** Whether figures of places apart from each other add up. */
    public boolean adds() {
        return !rate() && rule != Rule.DISTINCT;
    }

    /** Whether both count the same thing in the same way, whatever they are called. */
    boolean meansTheSameAs(Indicator other) {
        return rule == other.rule
                && valueKind == other.valueKind
                && unitVi.equals(other.unitVi)
                && numerator.equals(other.numerator)
                && denominator.equals(other.denominator)
                && per == other.per
                && unitLevel.equals(other.unitLevel)
                && Set.copyOf(axes).equals(Set.copyOf(other.axes));
    }

    /** Whether it is one number divided by another. */
    public boolean rate() {
        return rule == Rule.RATIO || rule == Rule.SHARE_OF_UNITS;
    }

    public String basis(Language language) {
        return language == Language.VI ? basisVi : basisEn;
    }

    public String name(Language language) {
        return language == Language.VI ? nameVi : nameEn;
    }

    public String unit(Language language) {
        return language == Language.VI ? unitVi : unitEn;
    }
}
