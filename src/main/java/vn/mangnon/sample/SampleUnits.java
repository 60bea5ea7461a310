package vn.mangnon.sample;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.mangnon.shared.Csv;
import vn.mangnon.shared.Id;
import vn.mangnon.units.Area;
import vn.mangnon.units.Areas;
import vn.mangnon.units.ArrangeOrganizations;
import vn.mangnon.units.DescribeAreas;
import vn.mangnon.units.DescribeAreas.Children;
import vn.mangnon.units.DescribeAreas.Village;
import vn.mangnon.units.Line;
import vn.mangnon.units.LoadUnits;
import vn.mangnon.units.Organization;
import vn.mangnon.units.OrganizationKind;

/** The places and bodies of the sample province, before and after the reform. */
@Component
public class SampleUnits {
    private final JdbcClient jdbc;
    private final Areas areas;
    private final ArrangeOrganizations organizations;
    private final DescribeAreas describe;

    SampleUnits(JdbcClient jdbc, Areas areas, ArrangeOrganizations organizations, DescribeAreas describe) {
        this.describe = describe;
        this.jdbc = jdbc;
        this.areas = areas;
        this.organizations = organizations;
    }

    /** The organization that a key in the sample's files names. */
    public static Id<Organization> organization(String key) {
        return new Id<>(UUID.nameUUIDFromBytes(("vn.mangnon.sample/" + key).getBytes(StandardCharsets.UTF_8)));
    }

    /** The area that a code meant on a day. */
    public Area area(String code, LocalDate day) {
        return areas.findByCode(code, day).orElseThrow(() -> new IllegalArgumentException("no area " + code));
    }

    @Transactional
    public void load() {
        new LoadUnits(jdbc)
                .further(
                        Csv.resource("sample/units-2024.csv"),
                        Csv.resource("sample/units-2025.csv"),
                        Csv.resource("sample/units-mapping.csv"));
        Csv.resource("sample/unit-attributes.csv").forEach(this::attribute);
        Csv.resource("sample/unit-children.csv").forEach(this::children);
        Csv.resource("sample/villages.csv").forEach(this::village);
        loadOrganizations();
        organizations.settle();
    }

    private void children(Csv.Row row) {
        int year = Integer.parseInt(row.get("year"));
        Area area = area(row.get("code"), LocalDate.of(year, 12, 31));
        describe.storeChildren(area.id(), new Children(year, Long.parseLong(row.get("children")), "Số liệu mẫu"));
    }

    /** A village of a commune that the reform split: of the old one until then, of a new one since. */
    private void village(Csv.Row row) {
        Id<Area> id = new Id<>(organization("village/" + row.get("key")).value());
        LocalDate before = LoadUnits.REFORM.minusDays(1);
        describe.storeVillage(
                area(row.get("commune_code"), before), new Village(id, row.get("type"), row.get("name"), null));
        describe.storeVillage(
                area(row.get("new_commune_code"), LoadUnits.REFORM),
                new Village(id, row.get("type"), row.get("name"), LoadUnits.REFORM));
    }

    private void attribute(Csv.Row row) {
        LocalDate from = LocalDate.parse(row.get("from"));
        UUID area = area(row.get("code"), within(from, row.get("to"))).id().value();
        new LoadUnits(jdbc).attribute(area, row.get("attribute").toUpperCase(Locale.ROOT), from, day(row, "to"));
    }

    /** A day on which the code meant what the row means: its last one, or the first day after the reform. */
    private static LocalDate within(LocalDate from, String to) {
        return to.isEmpty() ? LocalDate.of(2025, 7, 1).isAfter(from) ? LoadUnits.REFORM : from : LocalDate.parse(to);
    }

    private void loadOrganizations() {
        Map<String, Csv.Row> rows = new HashMap<>();
        List<Csv.Row> listed = Csv.resource("sample/organizations.csv");
        listed.forEach(row -> rows.put(row.get("key"), row));
        listed.forEach(row -> add(row, rows));
        Csv.resource("sample/organization-aliases.csv")
                .forEach(row -> organizations.alias(organization(row.get("key")), row.get("alias")));
        Csv.resource("sample/organization-successors.csv").forEach(row -> succeed(row, rows));
    }

    private void add(Csv.Row row, Map<String, Csv.Row> rows) {
        OrganizationKind kind = OrganizationKind.valueOf(row.get("kind"));
        Optional<Id<Organization>> parent =
                Optional.of(row.get("parent_key")).filter(key -> !key.isEmpty()).map(SampleUnits::organization);
        Id<Organization> body = kind.isPart() ? body(row, rows) : null;
        LocalDate from = day(row, "from");
        LocalDate to = day(row, "to");
        LocalDate there = to != null ? to : LoadUnits.REFORM;
        organizations.add(
                new Organization(
                        organization(row.get("key")),
                        Line.valueOf(row.get("line")),
                        kind,
                        body,
                        area(row.get("area_code"), there).id(),
                        row.get("name"),
                        row.get("short_name"),
                        from,
                        to),
                parent);
    }

    /** The nearest organization above that is no part of another. */
    private static @Nullable Id<Organization> body(Csv.Row row, Map<String, Csv.Row> rows) {
        Csv.Row above = rows.get(row.get("parent_key"));
        if (above == null) {
            return null;
        }
        boolean part = OrganizationKind.valueOf(above.get("kind")).isPart();
        Id<Organization> higher = part ? body(above, rows) : null;
        return higher == null ? organization(above.get("key")) : higher;
    }

    private void succeed(Csv.Row row, Map<String, Csv.Row> rows) {
        Csv.Row old = rows.get(row.get("old_key"));
        LocalDate end = old == null ? null : day(old, "to");
        organizations.succeeds(
                organization(row.get("old_key")),
                organization(row.get("new_key")),
                end == null ? LoadUnits.REFORM : end.plusDays(1));
    }

    static @Nullable LocalDate day(Csv.Row row, String column) {
        return row.get(column).isEmpty() ? null : LocalDate.parse(row.get(column));
    }
}
