package vn.mangnon.measures;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.mangnon.shared.Id;
import vn.mangnon.shared.Period;
import vn.mangnon.units.Area;
import vn.mangnon.units.Organization;

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
     * A place and the days it counts for. Bodies count with what stood below them on each day, and no predecessors.
     *
     * @param first empty for any day, of an area with what became part of it whole
     */
    public record At(Place place, Optional<LocalDate> first, Optional<LocalDate> last) {
        /** As the map then was. */
        public static At asItWas(Area area) {
            return new At(
                    Place.area(area.id()), Optional.ofNullable(area.validFrom()), Optional.ofNullable(area.validTo()));
        }

        /** With its whole predecessors before its own beginning. */
        public static At whole(Id<Area> area) {
            return new At(Place.area(area), Optional.empty(), Optional.empty());
        }

        /** What a body and its line did while it was there. */
        public static At line(Organization body) {
            return new At(
                    Place.organization(body.id()),
                    Optional.ofNullable(body.validFrom()),
                    Optional.ofNullable(body.validTo()));
        }

        public boolean countsOn(LocalDate day) {
            return first.filter(day::isBefore).isEmpty()
                    && last.filter(day::isAfter).isEmpty();
        }

        boolean ofAnArea() {
            return place.how() == Place.How.AREA;
        }
    }

    /**
     * What an answer is to.
     *
     * @param period its number in the pivot's list, from 0
     */
    public record Key(String indicator, Place place, int period, int cell) {}
}
