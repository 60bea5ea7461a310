package vn.mangnon.planning.reader.targets;

import vn.mangnon.planning.reader.language.Tokens;
import vn.mangnon.planning.reader.targets.Amount.Sort;

/** "Tử vong mẹ trên 100.000 trẻ đẻ sống … 42": so many of a hundred thousand, though the measure stands in front. */
final class Rates {
    private final Tokens tokens;
    private final NumberMask mask;

    Rates(Tokens tokens, NumberMask mask) {
        this.tokens = tokens;
        this.mask = mask;
    }

    /** The quantity with the measure that stands before it in the clause, or as it was. */
    Quantity of(Quantity quantity, int from) {
        for (int i = quantity.from() - 1; i > from; i--) {
            boolean base = tokens.get(i).number() && tokens.get(i - 1).is("trên") && !mask.amount(i);
            if (base) {
                return rated(quantity, tokens.slice(i - 1, end(i, quantity.from())));
            }
        }
        return quantity;
    }

    private int end(int base, int limit) {
        int end = Units.at(tokens, base + 1, limit).map(Units.Unit::to).orElse(base + 1);
        while (end < limit && tokens.get(end).word() && !Wording.loose(tokens, end)) {
            end++;
        }
        return end;
    }

    private static Quantity rated(Quantity quantity, String measure) {
        Amount amount = quantity.amount();
        Amount rate = new Amount(
                amount.values(), Sort.RATE, measure, amount.scale(), amount.from(), amount.to(), amount.doubts());
        return new Quantity(
                rate,
                quantity.comparators(),
                quantity.stated(),
                measure,
                true,
                false,
                quantity.from(),
                quantity.noun(),
                quantity.to(),
                quantity.doubts());
    }
}
