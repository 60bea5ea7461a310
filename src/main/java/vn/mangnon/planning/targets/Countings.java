package vn.mangnon.planning.targets;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.mangnon.measures.Place;
import vn.mangnon.planning.Plan;
import vn.mangnon.planning.targets.Counting.Counted;
import vn.mangnon.planning.targets.Target.Level;
import vn.mangnon.planning.targets.Target.Measured;
import vn.mangnon.shared.Id;
import vn.mangnon.units.Area;
import vn.mangnon.units.AreaLevel;
import vn.mangnon.units.Areas;
import vn.mangnon.units.Line;
import vn.mangnon.units.Organization;
import vn.mangnon.units.Organizations;

/**
 * Where a plan's targets are counted. A committee's plan counts what happens in its area, whoever does it; a union's or
 * association's what its own line does.
 */
@Component
class Countings {
    private final Organizations organizations;
    private final Areas areas;
    private final Allotments allotments;

    Countings(Organizations organizations, Areas areas, Allotments allotments) {
        this.organizations = organizations;
        this.areas = areas;
        this.allotments = allotments;
    }

    Counting of(Plan plan, LocalDate day, List<Target> targets) {
        Organization issuer = organizations.require(new Id<>(plan.issuer()));
        Map<AreaLevel, List<Counted>> levels = new EnumMap<>(AreaLevel.class);
        Map<Id<Target>, Map<UUID, BigDecimal>> allotted = allotments.of(plan);
        Map<Id<Target>, List<Counted>> byTarget = new HashMap<>();
        for (Target target : targets) {
            if (target.measured().isPresent()) {
                List<Counted> places = switch (target.level()) {
                    case EACH_COMMUNE -> each(levels, issuer, AreaLevel.COMMUNE, day);
                    case EACH_DISTRICT -> each(levels, issuer, AreaLevel.DISTRICT, day);
                    case EACH_BODY -> bodies(allotted.getOrDefault(target.id(), Map.of()), true);
                    case WHOLE, ALL_LEVELS -> List.of(whole(issuer, target, day));
                };
                byTarget.put(target.id(), places.isEmpty() ? List.of(whole(issuer, target, day)) : places);
            }
        }
        return new Counting(byTarget);
    }

    /** The bodies a target was handed down to, each against its share. */
    List<Counted> allotted(Plan plan, Target target) {
        return bodies(allotments.of(plan).getOrDefault(target.id(), Map.of()), target.level() != Level.EACH_BODY);
    }

    private List<Counted> bodies(Map<UUID, BigDecimal> shares, boolean ownGoal) {
        return organizations.byId(shares.keySet()).values().stream()
                .sorted(java.util.Comparator.comparing(Organization::name))
                .map(body -> counted(
                        body.name(),
                        place(body),
                        Optional.ofNullable(shares.get(body.id().value())).filter(share -> ownGoal)))
                .toList();
    }

    private List<Counted> each(
            Map<AreaLevel, List<Counted>> levels, Organization issuer, AreaLevel level, LocalDate day) {
        List<Counted> known = levels.get(level);
        if (known == null) {
            known = each(issuer, areas.within(issuer.areaId(), level, day), day);
            levels.put(level, known);
        }
        return known;
    }

    private List<Counted> each(Organization issuer, List<Area> parts, LocalDate day) {
        if (issuer.line() == Line.GOVERNMENT) {
            return parts.stream()
                    .map(area -> counted(area.name(), Place.area(area.id()), Optional.empty()))
                    .toList();
        }
        return organizations.bodies(parts.stream().map(Area::id).toList(), issuer.line(), day).stream()
                .map(body -> counted(body.name(), Place.organization(body.id()), Optional.empty()))
                .toList();
    }

    private Counted whole(Organization issuer, Target target, LocalDate day) {
        Place place = place(issuer);
        String name = issuer.line() == Line.GOVERNMENT
                ? areas.require(issuer.areaId()).name()
                : issuer.name();
        List<Place> places = target.measured()
                .flatMap(Measured::attribute)
                .<List<Place>>map(attribute ->
                        new ArrayList<>(each(issuer, areas.communesWith(issuer.areaId(), attribute, day), day).stream()
                                .map(Counted::place)
                                .toList()))
                .orElse(List.of(place));
        return new Counted(name, place, places, Optional.empty());
    }

    private static Place place(Organization body) {
        return body.line() == Line.GOVERNMENT ? Place.area(body.areaId()) : Place.organization(body.id());
    }

    private static Counted counted(String name, Place place, Optional<BigDecimal> allotted) {
        return new Counted(name, place, List.of(place), allotted);
    }
}
