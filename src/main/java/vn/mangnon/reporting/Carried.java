package vn.mangnon.reporting;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.mangnon.reporting.Figures.Spot;
import vn.mangnon.shared.Id;

/** Where the parts and cells of one edition of a form stand in another: editions keep the keys. */
final class Carried {
    private final Map<Id<Part>, Id<Part>> parts = new HashMap<>();
    private final Map<Id<Field>, Field> fields = new HashMap<>();

    Carried(Template from, Template to) {
        Map<String, Part> there = to.parts().stream().collect(Collectors.toMap(Part::key, Function.identity()));
        for (Part part : from.parts()) {
            Part same = there.get(part.key());
            if (same != null && same.kind() == part.kind()) {
                parts.put(part.id(), same.id());
            }
        }
        Addresses old = new Addresses(from);
        Addresses fresh = new Addresses(to);
        Map<String, Field> cells = to.fields().stream().collect(Collectors.toMap(fresh::of, Function.identity()));
        from.fields()
                .forEach(field ->
                        Optional.ofNullable(cells.get(old.of(field))).ifPresent(same -> fields.put(field.id(), same)));
    }

    Optional<Id<Part>> part(Id<Part> part) {
        return Optional.ofNullable(parts.get(part));
    }

    /** Where something typed goes on; nowhere if nothing, or something else, is typed there now. */
    Optional<Spot> typed(Spot spot, Template from) {
        Optional<Field> before = from.fields().stream()
                .filter(field -> field.id().equals(spot.field()))
                .findFirst();
        return Optional.ofNullable(fields.get(spot.field()))
                .filter(now -> now.holds() instanceof Holds.Typed holds
                        && before.filter(was ->
                                        was.holds() instanceof Holds.Typed typed && typed.number() == holds.number())
                                .isPresent())
                .map(now -> new Spot(now.id(), spot.unit()));
    }

    Map<Id<Part>, String> texts(Map<Id<Part>, String> texts) {
        Map<Id<Part>, String> carried = new HashMap<>();
        texts.forEach((part, text) -> part(part).ifPresent(to -> carried.put(to, text)));
        return carried;
    }

    Figures figures(Figures figures) {
        Map<Spot, Figure> cells = new HashMap<>();
        figures.cells()
                .forEach((spot, figure) -> Optional.ofNullable(fields.get(spot.field()))
                        .ifPresent(to -> cells.put(new Spot(to.id(), spot.unit()), figure)));
        return new Figures(figures.units(), cells);
    }
}
