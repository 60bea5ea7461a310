package vn.mangnon.measures;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.mangnon.shared.Id;
import vn.mangnon.shared.Period;
import vn.mangnon.units.Area;

/**
 * Many questions at once: every indicator, at every place, in every period, in every cell.
 *
 * @param cells by the numbers of {@code measures.cell}; 0 is the whole
 */
public record Pivot(List<String> indicators, List<At> places, List<Period> periods, List<Integer> cells) {
    public Pivot {
        indicators = List.copyOf(indicators);
        places = List.copyOf(places);
        periods = List.copyOf(periods);
        cells = List.copyOf(cells);
    }

    /**
     * An area and the days it counts for.
     *
     * @param days as it was: those it existed on; with what became part of it whole: any
     */
    public record At(UUID area, Optional<LocalDate> first, Optional<LocalDate> last) {
        /** As the map then was. */
        public static At asItWas(Area area) {
            return new At(
                    area.id().value(), Optional.ofNullable(area.validFrom()), Optional.ofNullable(area.validTo()));
        }

        /** With its whole predecessors before its own beginning. */
        public static At whole(Id<Area> area) {
            return new At(area.value(), Optional.empty(), Optional.empty());
        }
    }

    /**
     * What an answer is to.
     *
     * @param period its number in the pivot's list, from 0
     */
    public record Key(String indicator, UUID place, int period, int cell) {}
}
