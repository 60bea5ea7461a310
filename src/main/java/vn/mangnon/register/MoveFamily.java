package vn.mangnon.register;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.mangnon.measures.Ledgers;
import vn.mangnon.shared.Actor;
import vn.mangnon.shared.Id;
import vn.mangnon.shared.Refused;
import vn.mangnon.shared.Scope;
import vn.mangnon.shared.Stale;

/** A family moves to another commune, or an act gives a split commune's family to one of its successors. */
@Component
public class MoveFamily {
    private final Children children;
    private final Residences residences;
    private final Communes communes;
    private final Ledgers ledgers;

    MoveFamily(Children children, Residences residences, Communes communes, Ledgers ledgers) {
        this.children = children;
        this.residences = residences;
        this.communes = communes;
        this.ledgers = ledgers;
    }

    /**
     * Where to and since when.
     *
     * @param basis the act by which a split commune's record is moved; empty where the family moves
     */
    public record Move(UUID commune, String hamlet, LocalDate on, String basis) {}

    /** Children of one household; those who are not named stay where they are, in a household of their own. */
    @Transactional
    public void move(Scope scope, Actor actor, List<Child> moving, Move move, LocalDate today) {
        UUID household = householdOf(scope, moving, today);
        for (Child child : moving) {
            child.requireOpen(today);
            if (!residences.end(child, move.on())) {
                throw new Refused("register.move.too-early");
            }
            residences.begin(child, move.commune(), move.hamlet(), move.on(), move.basis());
            if (!children.hand(child, move.commune(), move.hamlet(), household)) {
                throw new Stale();
            }
            ledgers.wrote(actor, verb(move), child.ref(), Map.of());
        }
        communes.tell(move.commune(), today, moving.getFirst().ref());
    }

    private UUID householdOf(Scope scope, List<Child> moving, LocalDate today) {
        Household old = moving.getFirst().household();
        if (children.family(scope, old.id(), today).size() == moving.size()) {
            return old.id();
        }
        Household copy = old.as(Id.uuid());
        children.insert(copy);
        return copy.id();
    }

    private static String verb(Move move) {
        return move.basis().isEmpty() ? "register.deed.moved" : "register.deed.moved-by-act";
    }
}
