package vn.mangnon.units;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.mangnon.shared.Csv;
import vn.mangnon.shared.Folded;

/**
 * Loads a catalogue of administrative units before and after the reform of 1 July 2025. A new unit that took over
 * exactly one old unit wholly is that old unit under new names; every other new unit is an area of its own, linked to
 * what it was made from. Ids follow from stage and code, so that two installations call a place alike.
 */
public final class LoadUnits {
    public static final LocalDate REFORM = LocalDate.of(2025, 7, 1);
    public static final UUID NATION = id("VN");

    private static final LocalDate LAST_OLD_DAY = REFORM.minusDays(1);

    private final JdbcClient jdbc;
    private final UnitTables tables;

    private record Link(String oldCode, String newCode, boolean whole) {}

    private final List<UnitTables.Area> areas = new ArrayList<>();
    private final List<UnitTables.Name> names = new ArrayList<>();
    private final List<UnitTables.Parent> parents = new ArrayList<>();

    public LoadUnits(JdbcClient jdbc) {
        this.jdbc = jdbc;
        tables = new UnitTables(jdbc);
    }

    /** The whole country: 63 provinces, 696 districts and 10,035 communes, then 34 provinces and 3,321 communes. */
    public void country() {
        List<Csv.Row> links = new ArrayList<>(Csv.resource("units/units-2025-mapping.csv"));
        links.addAll(Csv.resource("units/provinces-2025-mapping.csv"));
        areas.add(new UnitTables.Area(NATION, AreaLevel.NATION.name(), null, null));
        names.add(new UnitTables.Name(NATION, null, null, "VN", "", "Việt Nam"));
        load(Csv.resource("units/units-2024.csv"), Csv.resource("units/units-2025.csv"), links);
        renamed(Csv.resource("units/units-2026-changes.csv"));
        formerNames(Csv.resource("units/units-2024.csv"), Csv.resource("units/units-2023.csv"));
    }

    /** Further units beside the country's, such as the sample province. */
    public void further(List<Csv.Row> before, List<Csv.Row> after, List<Csv.Row> links) {
        load(before, after, links);
    }

    /** Something an area is, entered locally: extremely difficult, mountainous, island, ethnic minority. */
    public void attribute(UUID area, String attribute, LocalDate from, @Nullable LocalDate to) {
        jdbc.sql("""
                insert into units.area_attribute (area_id, attribute, during)
                values (:area, :attribute, daterange(:from, :to, '[]'))
                """)
                .param("area", area)
                .param("attribute", attribute)
                .param("from", from)
                .param("to", to)
                .update();
    }

    public static UUID before(String code) {
        return id("2024/" + code);
    }

    private void load(List<Csv.Row> before, List<Csv.Row> after, List<Csv.Row> linkRows) {
        List<Link> links = linkRows.stream().map(LoadUnits::link).collect(Collectors.toCollection(ArrayList::new));
        Map<String, Csv.Row> newUnits = byCode(after);
        unchangedProvinces(before, newUnits, links);
        Map<String, String> same = same(links);
        Map<String, UUID> successors = new HashMap<>();
        same.forEach((oldCode, newCode) -> successors.put(newCode, before(oldCode)));
        newUnits.keySet().forEach(code -> successors.putIfAbsent(code, id("2025/" + code)));
        before.forEach(unit -> addOld(unit, same.containsKey(unit.get("code"))));
        after.forEach(unit -> addNew(unit, successors, same.containsValue(unit.get("code"))));
        tables.store(areas, names, parents);
        areas.clear();
        names.clear();
        parents.clear();
        tables.store(links.stream()
                .filter(link -> !same.containsKey(link.oldCode))
                .map(link -> new UnitTables.Link(before(link.oldCode), of(successors, link.newCode), link.whole))
                .toList());
    }

    /** A province that no link names and that stands in both lists is itself. */
    private static void unchangedProvinces(List<Csv.Row> before, Map<String, Csv.Row> after, List<Link> links) {
        Set<String> linked = links.stream().map(Link::oldCode).collect(Collectors.toSet());
        before.stream()
                .map(unit -> unit.get("code"))
                .filter(code -> code.length() == 2 && !linked.contains(code) && after.containsKey(code))
                .forEach(code -> links.add(new Link(code, code, true)));
    }

    /** Old code to new code where one old unit wholly became one new unit and nothing else did. */
    private static Map<String, String> same(List<Link> links) {
        Map<String, Long> sources = links.stream().collect(Collectors.groupingBy(Link::newCode, Collectors.counting()));
        return links.stream()
                .filter(link -> link.whole
                        && sources.getOrDefault(link.newCode, 0L) == 1
                        && link.oldCode.length() == link.newCode.length())
                .collect(Collectors.toMap(Link::oldCode, Link::newCode));
    }

    private void addOld(Csv.Row unit, boolean stays) {
        UUID id = before(unit.get("code"));
        LocalDate end = stays ? null : LAST_OLD_DAY;
        areas.add(new UnitTables.Area(id, level(unit.get("code")), null, end));
        names.add(name(id, null, LAST_OLD_DAY, unit));
        String parent = unit.get("parent_code");
        parents.add(new UnitTables.Parent(id, parent.isEmpty() ? NATION : before(parent), null, LAST_OLD_DAY));
    }

    private void addNew(Csv.Row unit, Map<String, UUID> ids, boolean stays) {
        UUID id = of(ids, unit.get("code"));
        if (!stays) {
            areas.add(new UnitTables.Area(id, level(unit.get("code")), REFORM, null));
        }
        names.add(name(id, REFORM, null, unit));
        String parent = unit.get("parent_code");
        parents.add(new UnitTables.Parent(id, parent.isEmpty() ? NATION : of(ids, parent), REFORM, null));
    }

    /** Units that only changed their kind or name since: the same area, called differently from that day. */
    private void renamed(List<Csv.Row> changes) {
        for (Csv.Row change : changes) {
            jdbc.sql("""
                    with before as (
                      update units.area_name set during = daterange(lower(during), :day)
                      where code = :code and during @> :day
                      returning area_id)
                    insert into units.area_name (area_id, during, code, kind, name, folded)
                    select area_id, daterange(:day, null), :code, :kind, :name, :folded from before
                    """)
                    .param("day", LocalDate.parse(change.get("effective_on")))
                    .param("code", change.get("code"))
                    .param("kind", change.get("new_type"))
                    .param("name", change.get("new_name"))
                    .param("folded", Folded.of(change.get("new_name")).text())
                    .update();
        }
    }

    /** What units were called in 2023 where that differs: names people still use, for searching. */
    private void formerNames(List<Csv.Row> later, List<Csv.Row> earlier) {
        Map<String, Csv.Row> now = byCode(later);
        Set<String> taken = new HashSet<>();
        for (Csv.Row unit : earlier) {
            Csv.Row same = now.get(unit.get("code"));
            String folded = Folded.of(unit.get("name")).text();
            if (same != null && !Folded.of(same.get("name")).text().equals(folded) && taken.add(unit.get("code"))) {
                jdbc.sql(
                                "insert into units.area_alias (area_id, name, folded, note) values (:id, :name, :folded, :note)")
                        .param("id", before(unit.get("code")))
                        .param("name", unit.get("name"))
                        .param("folded", folded)
                        .param("note", "10/04/2023")
                        .update();
            }
        }
    }

    private static UnitTables.Name name(UUID id, @Nullable LocalDate from, @Nullable LocalDate to, Csv.Row unit) {
        return new UnitTables.Name(id, from, to, unit.get("code"), unit.get("type"), unit.get("name"));
    }

    private static Link link(Csv.Row row) {
        return new Link(
                row.get("old_code"), row.get("new_code"), row.get("relation").equals("whole"));
    }

    private static Map<String, Csv.Row> byCode(List<Csv.Row> units) {
        return units.stream().collect(Collectors.toMap(unit -> unit.get("code"), Function.identity()));
    }

    private static String level(String code) {
        return switch (code.length()) {
            case 2 -> AreaLevel.PROVINCE.name();
            case 3 -> AreaLevel.DISTRICT.name();
            default -> AreaLevel.COMMUNE.name();
        };
    }

    private static UUID of(Map<String, UUID> ids, String code) {
        UUID id = ids.get(code);
        if (id == null) {
            throw new IllegalArgumentException("no unit " + code);
        }
        return id;
    }

    private static UUID id(String name) {
        return UUID.nameUUIDFromBytes(("vn.mangnon.area/" + name).getBytes(StandardCharsets.UTF_8));
    }
}
