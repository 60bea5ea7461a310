package vn.mangnon.campaigns;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.mangnon.activities.CountWork;
import vn.mangnon.campaigns.Board.Done;
import vn.mangnon.campaigns.Board.Group;
import vn.mangnon.campaigns.Board.Row;
import vn.mangnon.campaigns.OwingUnits.Unit;
import vn.mangnon.measures.PartSums.Sum;
import vn.mangnon.shared.Actor;
import vn.mangnon.shared.Id;
import vn.mangnon.shared.Scope;
import vn.mangnon.units.AreaLevel;
import vn.mangnon.units.Line;
import vn.mangnon.units.Organization;
import vn.mangnon.units.Organizations;

/** The board of a campaign out of the work recorded, as it stands now. Nothing of it is kept. */
@Component
class ReadBoard {
    private final OwingUnits units;
    private final CountWork countWork;
    private final Organizations organizations;

    ReadBoard(OwingUnits units, CountWork countWork, Organizations organizations) {
        this.units = units;
        this.countWork = countWork;
        this.organizations = organizations;
    }

    private record Owing(AreaLevel level, Optional<Line> line) {
        Owing(Work work) {
            this(work.level(), work.line());
        }

        boolean covers(Unit unit) {
            return unit.level() == level && unit.line().equals(line);
        }
    }

    Board of(Scope scope, Actor actor, Campaign campaign, List<Work> works, LocalDate today) {
        List<Unit> owing = units.of(scope, campaign, works, campaign.mapDay(today), today);
        Map<UUID, Map<Id<Work>, Done>> done = done(scope, works, owing);
        Organization own = organizations.require(new Id<>(actor.body()));
        Map<Owing, List<Work>> groups = new LinkedHashMap<>();
        works.forEach(work -> groups.computeIfAbsent(new Owing(work), level -> new ArrayList<>())
                .add(work));
        return new Board(groups.entrySet().stream()
                .map(group -> new Group(
                        group.getKey().level,
                        group.getKey().line,
                        group.getValue(),
                        owing.stream()
                                .filter(group.getKey()::covers)
                                .map(unit -> new Row(unit, own(unit, own), done.getOrDefault(unit.id(), Map.of())))
                                .toList()))
                .filter(group -> !group.rows().isEmpty())
                .toList());
    }

    private static boolean own(Unit unit, Organization own) {
        return unit.line().isPresent()
                ? unit.id().equals(own.id().value())
                : unit.area().equals(own.areaId().value());
    }

    private Map<UUID, Map<Id<Work>, Done>> done(Scope scope, List<Work> works, List<Unit> owing) {
        List<Sum> counted = countWork.count(
                scope,
                works.stream().map(work -> work.wanted(units(work, owing))).toList());
        Map<UUID, Map<Id<Work>, Done>> done = new HashMap<>();
        counted.forEach(one -> done.computeIfAbsent(one.place(), unit -> new HashMap<>())
                .put(works.get(one.wanted()).id(), new Done(one.amount(), one.last())));
        return done;
    }

    private static List<UUID> units(Work work, List<Unit> owing) {
        return owing.stream().filter(new Owing(work)::covers).map(Unit::id).toList();
    }
}
