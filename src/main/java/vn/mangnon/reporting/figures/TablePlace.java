package vn.mangnon.reporting.figures;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.mangnon.measures.Indicator;
import vn.mangnon.measures.Pivot;
import vn.mangnon.measures.Place;
import vn.mangnon.shared.Id;
import vn.mangnon.shared.Period;
import vn.mangnon.units.Area;
import vn.mangnon.units.Lines.Led;
import vn.mangnon.units.Organization;

/**
 * What a table of figures or a row of it is about: an area with all that happened in it, or a body with all that its line did.
 *
 * @param counted on which days it counts: those it was there, or those it stood below the table's body
 * @param area empty of a body
 */
public record TablePlace(Place place, String name, List<Pivot.At> counted, Optional<Area> area) {
    public TablePlace {
        counted = List.copyOf(counted);
    }

    /** As it was: on its own days. */
    static TablePlace asItWas(Area area) {
        return new TablePlace(Place.area(area.id()), area.name(), List.of(Pivot.At.asItWas(area)), Optional.of(area));
    }

    /** With what became part of it whole, on all days. */
    static TablePlace whole(Area area) {
        return new TablePlace(
                Place.area(area.id()), area.name(), List.of(Pivot.At.whole(area.id())), Optional.of(area));
    }

    static TablePlace line(Organization body) {
        return new TablePlace(
                Place.organization(body.id()), body.name(), List.of(Pivot.At.line(body)), Optional.empty());
    }

    static TablePlace led(Led led) {
        Place place = Place.organization(led.body().id());
        return new TablePlace(
                place,
                led.body().shortName(),
                led.days().stream()
                        .map(days -> new Pivot.At(place, days.first(), days.last()))
                        .toList(),
                Optional.empty());
    }

    /** Of a body: what it and its boards did, and no body below. */
    TablePlace itself() {
        Place itself = Place.organizationItself(new Id<>(id()));
        return new TablePlace(
                itself,
                name,
                counted.stream()
                        .map(at -> new Pivot.At(itself, at.first(), at.last()))
                        .toList(),
                area);
    }

    public UUID id() {
        return place.id();
    }

    public boolean isBody() {
        return area.isEmpty();
    }

    boolean countsOn(LocalDate day) {
        return counted.stream().anyMatch(at -> at.countsOn(day));
    }

    boolean countsDuring(Period days) {
        return counted.stream()
                .anyMatch(at -> at.first().filter(days.last()::isBefore).isEmpty()
                        && at.last().filter(days.first()::isAfter).isEmpty());
    }

    /** Those days of a period on which an area counts, for whoever opens what happened in it. */
    public Period within(Period days) {
        return new Period(
                first().filter(days.first()::isBefore).orElse(days.first()),
                last().filter(days.last()::isAfter).orElse(days.last()));
    }

    public Optional<LocalDate> first() {
        return counted.getFirst().first();
    }

    /** Its last day; empty while there is none. */
    public Optional<LocalDate> last() {
        return counted.getLast().last();
    }

    /**
     * Whether an indicator's figures of it are for every reader. Small numbers that a table of areas shows within larger ones
     * could be worked out by taking from them what one line did: sensitive figures of bodies are for their own readers.
     */
    boolean publishes(Indicator indicator) {
        return indicator.published() && !(isBody() && indicator.sensitive());
    }
}
