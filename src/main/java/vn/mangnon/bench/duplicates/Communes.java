package vn.mangnon.bench.duplicates;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.mangnon.register.matching.Place;
import vn.mangnon.shared.Csv;

/** Today's communes and those before 1 July 2025, by code. */
final class Communes {
    private static final Communes ALL = new Communes();

    private final List<Place> today = new ArrayList<>();
    private final Map<String, List<Place>> former = new HashMap<>();
    private final Map<String, List<Place>> byProvince = new HashMap<>();

    private Communes() {
        Map<String, String> provinces = new HashMap<>();
        for (Csv.Row row : Csv.resource("units/units-2025.csv")) {
            String code = row.get("code");
            if (code.length() == 5) {
                provinces.put(code, row.get("parent_code"));
                Place place = new Place(code, List.of(code), row.get("parent_code"));
                today.add(place);
                byProvince
                        .computeIfAbsent(row.get("parent_code"), none -> new ArrayList<>())
                        .add(place);
            }
        }
        Map<String, List<String>> successors = new HashMap<>();
        for (Csv.Row row : Csv.resource("units/units-2025-mapping.csv")) {
            successors
                    .computeIfAbsent(row.get("old_code"), none -> new ArrayList<>())
                    .add(row.get("new_code"));
        }
        successors.forEach((old, fresh) -> {
            String province = provinces.getOrDefault(fresh.getFirst(), "");
            Place place = new Place("2024:" + old, fresh, province);
            fresh.forEach(code ->
                    former.computeIfAbsent(code, none -> new ArrayList<>()).add(place));
        });
    }

    static Place any(Draw draw) {
        return draw.of(ALL.today);
    }

    static Place inProvince(Draw draw, String province) {
        return draw.of(ALL.byProvince.getOrDefault(province, ALL.today));
    }

    /** The same place on the other map: one of those it was made of, or what it became. */
    static Place onTheOtherMap(Draw draw, Place place) {
        String commune = draw.of(place.today());
        if (place.recorded().startsWith("2024:")) {
            return new Place(commune, List.of(commune), place.province());
        }
        return draw.of(ALL.former.getOrDefault(commune, List.of(place)));
    }
}
