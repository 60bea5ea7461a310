package vn.mangnon.reporting;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.mangnon.measures.Place;
import vn.mangnon.reporting.Figures.UnitRow;
import vn.mangnon.shared.Id;
import vn.mangnon.shared.Period;
import vn.mangnon.units.Area;
import vn.mangnon.units.AreaLevel;
import vn.mangnon.units.Areas;
import vn.mangnon.units.Organization;
import vn.mangnon.units.Organizations;

/** The rows of a table that has one for each unit below, as the trees were on a period's last day. */
@Component
class TableUnits {
    private final Areas areas;
    private final Organizations organizations;

    TableUnits(Areas areas, Organizations organizations) {
        this.areas = areas;
        this.organizations = organizations;
    }

    /** Of an area the next tier and what happened at its own level; of a body those it leads; the place itself where none. */
    List<UnitRow> below(Place place, Period period) {
        return place.how() == Place.How.ORGANIZATION
                ? bodies(new Id<>(place.id()), period.last())
                : areas(new Id<>(place.id()), period.last());
    }

    /** What was held for the area itself and no part of it. */
    UnitRow own(Place place) {
        Area area = areas.require(new Id<>(place.id()));
        return new UnitRow(Place.areaItself(area.id()), area.name());
    }

    private List<UnitRow> areas(Id<Area> root, LocalDate day) {
        List<UnitRow> rows = new ArrayList<>();
        for (AreaLevel tier : List.of(AreaLevel.DISTRICT, AreaLevel.COMMUNE)) {
            if (rows.isEmpty()) {
                areas.within(root, tier, day).stream()
                        .filter(area -> !area.id().equals(root))
                        .forEach(area -> rows.add(new UnitRow(Place.area(area.id()), area.name())));
            }
        }
        if (rows.isEmpty()) {
            return List.of(new UnitRow(Place.area(root), areas.require(root).name()));
        }
        rows.add(own(Place.area(root)));
        return rows;
    }

    private List<UnitRow> bodies(Id<Organization> root, LocalDate day) {
        List<UnitRow> rows = organizations.below(root, day).stream()
                .filter(body -> body.body().equals(body.id()))
                .map(body -> new UnitRow(Place.organization(body.id()), body.name()))
                .toList();
        return rows.isEmpty()
                ? List.of(new UnitRow(
                        Place.organization(root), organizations.require(root).name()))
                : rows;
    }
}
