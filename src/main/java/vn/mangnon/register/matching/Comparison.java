package vn.mangnon.register.matching;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import vn.mangnon.register.matching.Weights.Table;

/**
 * Two records of a crowd. What speaks for one child is weighed against three other stories, and the strongest of them counts:
 * two strangers, two children of the same parents (twins: all agrees but the given name), two namesakes born on one day
 * (only name and day agree). Keeps its last result; one for each thread.
 */
final class Comparison {
    private final Weights weights;
    private final NameComparison name;
    private final ParentComparison parents;
    private final double strangers;
    private final double siblings;
    private final double namesakes;
    private final double sameName;
    private final double otherMiddle;
    private final double sure;
    private final double perhaps;

    private How born = How.UNKNOWN;
    private How sex = How.UNKNOWN;
    private How place = How.UNKNOWN;
    private How number = How.UNKNOWN;
    private How story = How.DIFFERENT;
    private double score;

    /** @param size of the whole register: the larger it is, the likelier are chance agreements */
    Comparison(Syllables syllables, Weights weights, int size) {
        this.weights = weights;
        name = new NameComparison(syllables, weights);
        parents = new ParentComparison(syllables, weights);
        double records = Math.max(weights.number("record.least-size"), size);
        strangers = Math.log(records / weights.number("record.duplicates-each")) / Math.log(2);
        siblings = weights.number("record.siblings");
        namesakes = weights.number("record.namesakes");
        sameName = weights.number("sibling-name.whole");
        otherMiddle = weights.number("sibling-name.different.middle");
        sure = weights.number("record.same");
        perhaps = weights.number("record.possible");
    }

    /** Looked at from either side it is the same. */
    double score(Crowd crowd, int one, int other) {
        return score(crowd, one, other, true);
    }

    /** Whether it is surely one child. Looks no further than it must; there are no reasons then. */
    boolean isSame(Crowd crowd, int one, int other) {
        return score(crowd, one, other, false) >= sure;
    }

    private double score(Crowd crowd, int one, int other, boolean whole) {
        fields(crowd, one, other);
        double always = weights.of(Table.SEX, sex) + weights.of(Table.NUMBER, number);
        double asSiblings = always + siblingName() + weights.of(Table.SIBLING_BORN, born) - siblings;
        if (!whole && asSiblings < sure) {
            return asSiblings;
        }
        parents.compare(crowd, one, other);
        double around = always + parents.bits() + weights.of(Table.PLACE, place);
        double bornBits = weights.of(Table.BORN, born);
        double asStrangers = around + name.bits + bornBits - strangers;
        double asNamesakes = around + Math.min(0, name.bits) + Math.min(0, bornBits) - namesakes;
        score = Math.min(asStrangers, Math.min(asNamesakes, asSiblings));
        story = score == asSiblings ? How.LIKE_SIBLINGS : score == asNamesakes ? How.LIKE_NAMESAKES : How.DIFFERENT;
        return score;
    }

    private void fields(Crowd crowd, int one, int other) {
        int[] names = crowd.names();
        name.compare(names, crowd.child(one), crowd.childSize(one), names, crowd.child(other), crowd.childSize(other));
        born = Dates.compare(crowd.born(one), crowd.born(other));
        sex = sex(crowd.sex(one), crowd.sex(other));
        place = place(crowd.place(one), crowd.place(other));
        number = number(crowd.number(one), crowd.number(other));
    }

    private double siblingName() {
        double given = weights.of(Table.SIBLING_NAME, name.given);
        double worth = given > 0 ? Math.min(given, name.givenBits + sameName) : given;
        return name.middle == How.DIFFERENT ? worth + otherMiddle : worth;
    }

    private static How sex(Sex one, Sex other) {
        if (one == Sex.UNKNOWN || other == Sex.UNKNOWN) {
            return How.UNKNOWN;
        }
        return one == other ? How.SAME : How.DIFFERENT;
    }

    private static How place(Place one, Place other) {
        if (one.today().isEmpty() || other.today().isEmpty()) {
            return How.UNKNOWN;
        }
        if (one.mayBe(other)) {
            return one.recorded().equals(other.recorded()) ? How.SAME : How.SUCCESSOR;
        }
        return one.province().equals(other.province()) ? How.SAME_PROVINCE : How.DIFFERENT;
    }

    private static How number(long one, long other) {
        if (one == 0 || other == 0) {
            return How.UNKNOWN;
        }
        if (one == other) {
            return How.SAME;
        }
        return Dates.isOneDigit(one, other) ? How.SLIP : How.DIFFERENT;
    }

    boolean isPossible() {
        return score >= perhaps;
    }

    boolean isSure() {
        return score >= sure;
    }

    Match match() {
        Verdict verdict = isSure() ? Verdict.SAME : isPossible() ? Verdict.POSSIBLE : Verdict.DIFFERENT;
        return new Match(score, verdict, reasons());
    }

    private List<Reason> reasons() {
        Map<Field, Integer> hows = new EnumMap<>(Field.class);
        hows.put(Field.NAME, name.hows);
        hows.put(Field.BORN, born.bit());
        hows.put(Field.SEX, sex.bit());
        hows.put(Field.MOTHER, parents.mother());
        hows.put(Field.FATHER, parents.father());
        hows.put(Field.PLACE, place.bit());
        hows.put(Field.NUMBER, number.bit());
        hows.put(Field.RECORD, isSure() || story == How.DIFFERENT ? 0 : story.bit());
        List<Reason> reasons = new ArrayList<>();
        hows.forEach((field, bits) -> add(reasons, field, bits));
        return reasons;
    }

    /** That a part of a name is the same goes without saying where another part is not. */
    private static void add(List<Reason> reasons, Field field, int bits) {
        int told = bits == How.SAME.bit() ? bits : bits & ~How.SAME.bit();
        for (How how : How.values()) {
            if ((told & how.bit()) != 0) {
                reasons.add(new Reason(field, how));
            }
        }
    }
}
