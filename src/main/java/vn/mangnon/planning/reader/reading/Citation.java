package vn.mangnon.planning.reader.reading;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Another document named by its number. Number and date together tell which: the same number is given again every year.
 * kind and issuer are the document's own words; span covers the number.
 */
public record Citation(
        String number,
        @Nullable PrintedDate issuedOn,
        @Nullable String kind,
        @Nullable String issuer,
        Bearing bearing,
        Span span,
        Set<Doubt> doubts) {

    /** Whether the plan rests on the document or merely names it. */
    public enum Bearing {
        BASIS,
        MENTION
    }

    public Citation {
        doubts = Set.copyOf(doubts);
    }

    public String identity() {
        return number + (issuedOn == null ? "" : " " + issuedOn.iso());
    }
}
