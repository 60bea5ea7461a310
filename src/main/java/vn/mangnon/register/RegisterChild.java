package vn.mangnon.register;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.mangnon.measures.Ledgers;
import vn.mangnon.shared.Actor;
import vn.mangnon.shared.Refused;
import vn.mangnon.shared.Scope;
import vn.mangnon.shared.Stale;

/** Entering a child, changing what is known of her, her situations, needs and supports, and taking her out. */
@Component
public class RegisterChild {
    private final Children children;
    private final Residences residences;
    private final Situations situations;
    private final Guardians guardians;
    private final Supports supports;
    private final Ledgers ledgers;

    RegisterChild(
            Children children,
            Residences residences,
            Situations situations,
            Guardians guardians,
            Supports supports,
            Ledgers ledgers) {
        this.children = children;
        this.residences = residences;
        this.situations = situations;
        this.guardians = guardians;
        this.supports = supports;
        this.ledgers = ledgers;
    }

    /** Sent twice, she is entered once. @param newHousehold whether hers is not there yet */
    @Transactional
    public void enter(
            Scope scope,
            Actor actor,
            Child child,
            boolean newHousehold,
            Situation situation,
            Optional<Guardian> guardian) {
        child.birth().requireChild(child.enteredOn());
        if (children.insert(scope, child, newHousehold)) {
            residences.begin(child, child.commune(), child.hamlet(), child.enteredOn(), "");
            situations.insert(child, situation);
            guardian.ifPresent(one -> guardians.insert(child, one));
            wrote(actor, "register.deed.entered", child);
        }
    }

    /** Throws Stale where somebody else has saved her since the version it was made from. */
    @Transactional
    public void correct(Actor actor, Child before, Child child, LocalDate today) {
        before.requireOpen(today);
        child.birth().requireChild(today);
        if (!children.update(child)) {
            throw new Stale();
        }
        wrote(actor, "register.deed.corrected", child);
    }

    /** Sent twice, she leaves once. */
    @Transactional
    public void leave(Actor actor, Child child, Leaving leaving, LocalDate today) {
        if (child.left().isEmpty()) {
            child.requireOpen(today);
            if (children.leave(child, leaving)) {
                wrote(actor, "register.deed.left", child);
            }
        }
    }

    /** Sent twice, it is there once. */
    @Transactional
    public void add(Actor actor, Child child, Situation situation, LocalDate today) {
        child.requireOpen(today);
        if (situations.overlaps(
                child, situation.kind(), situation.first(), situation.id().value())) {
            throw new Refused("register.situation.there-already");
        }
        if (situations.insert(child, situation)) {
            wrote(actor, "register.deed.situation", child);
        }
    }

    @Transactional
    public void end(Actor actor, Child child, Situation situation, LocalDate last, String because, LocalDate today) {
        child.requireOpen(today);
        if (situations.end(child, situation, last, because)) {
            wrote(actor, "register.deed.situation-ended", child);
        }
    }

    @Transactional
    public void add(Actor actor, Child child, Guardian guardian, LocalDate today) {
        child.requireOpen(today);
        if (guardians.insert(child, guardian)) {
            wrote(actor, "register.deed.guardian", child);
        }
    }

    @Transactional
    public void remove(Actor actor, Child child, UUID guardian, LocalDate today) {
        child.requireOpen(today);
        if (guardians.delete(child, guardian)) {
            wrote(actor, "register.deed.guardian-removed", child);
        }
    }

    @Transactional
    public void add(Actor actor, Child child, Need need, LocalDate today) {
        child.requireOpen(today);
        if (supports.insert(child, need)) {
            wrote(actor, "register.deed.need", child);
        }
    }

    @Transactional
    public void add(Actor actor, Child child, Support support, LocalDate today) {
        child.requireOpen(today);
        if (supports.insert(child, support)) {
            wrote(actor, "register.deed.support", child);
        }
    }

    private void wrote(Actor actor, String verb, Child child) {
        ledgers.wrote(actor, verb, child.ref(), Map.of());
    }
}
