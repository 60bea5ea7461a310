package vn.mangnon.units;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.mangnon.shared.Id;
import vn.mangnon.shared.Vietnam;

/**
 * A territory as it was called on the day asked about.
 *
 * @param kind the type word, such as "Xã"; also the first word of the name
 * @param validFrom its first day; empty for one that was there before our data begin
 * @param validTo its last day; empty for one that still is
 */
public record Area(
        Id<Area> id,
        AreaLevel level,
        String code,
        String kind,
        String name,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validTo) {
    public boolean existsOn(LocalDate day) {
        return (validFrom == null || !day.isBefore(validFrom)) && (validTo == null || !day.isAfter(validTo));
    }

    /** Its name inside a sentence: "xã Nậm Hẳng". */
    public String inSentence() {
        return kind.toLowerCase(Vietnam.LOCALE) + name.substring(kind.length());
    }
}
