package vn.mangnon.units;

import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.mangnon.journal.Journal;
import vn.mangnon.shared.Actor;
import vn.mangnon.shared.Id;
import vn.mangnon.shared.NotFound;
import vn.mangnon.shared.Ref;
import vn.mangnon.shared.Refused;
import vn.mangnon.shared.Scope;

/** Deciding how much of a split area each successor gets: nobody but a person knows. */
@Component
public class SplitAreas {
    private final JdbcClient jdbc;
    private final Areas areas;
    private final Journal journal;

    SplitAreas(JdbcClient jdbc, Areas areas, Journal journal) {
        this.jdbc = jdbc;
        this.areas = areas;
        this.journal = journal;
    }

    /** The split areas whose successors all lie in the reader's part. */
    @Transactional(readOnly = true)
    public List<Areas.Split> seen(Scope scope) {
        return scope.areas().stream()
                .flatMap(root -> areas.splits(new Id<>(root)).stream())
                .filter(split -> isWithin(scope, split))
                .toList();
    }

    /**
     * @param weights one for each successor, such as children living there; not all nothing
     * @param basis what the weights are numbers of, and where from
     */
    @Transactional
    public void decide(Actor actor, Scope scope, Id<Area> predecessor, Map<Id<Area>, Long> weights, String basis) {
        Areas.Split split = areas.split(predecessor);
        if (!isWithin(scope, split)) {
            throw new NotFound();
        }
        boolean complete = split.parts().stream()
                .allMatch(part -> weights.containsKey(part.successor().id()));
        if (!complete || weights.values().stream().allMatch(weight -> weight == 0)) {
            throw new Refused("units.split.incomplete");
        }
        split.parts().forEach(part -> store(predecessor, part.successor().id(), weights, basis));
        journal.note(actor, "units.deed.split-decided", Ref.of("area", predecessor), Map.of());
    }

    private void store(Id<Area> predecessor, Id<Area> successor, Map<Id<Area>, Long> weights, String basis) {
        jdbc.sql("""
                insert into units.share (predecessor_id, successor_id, weight, basis)
                values (:predecessor, :successor, :weight, :basis)
                on conflict (predecessor_id, successor_id) do update
                set weight = excluded.weight, basis = excluded.basis
                """)
                .param("predecessor", predecessor.value())
                .param("successor", successor.value())
                .param("weight", weights.get(successor))
                .param("basis", basis)
                .update();
    }

    private boolean isWithin(Scope scope, Areas.Split split) {
        return split.parts().stream()
                .allMatch(part -> jdbc.sql("select :area in (select units.areas_within(:seenAreas))")
                        .param("area", part.successor().id().value())
                        .params(scope.parameters())
                        .query(Boolean.class)
                        .single());
    }
}
