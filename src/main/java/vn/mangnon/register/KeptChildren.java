package vn.mangnon.register;

import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.mangnon.shared.Actor;
import vn.mangnon.shared.Id;
import vn.mangnon.shared.NotFound;
import vn.mangnon.shared.Scope;
import vn.mangnon.web.BusinessClock;

/** Children by name, for somebody whose post it is to keep a register. */
@Component
class KeptChildren {
    private final Children children;
    private final Seats seats;
    private final BusinessClock clock;

    KeptChildren(Children children, Seats seats, BusinessClock clock) {
        this.children = children;
        this.seats = seats;
        this.clock = clock;
    }

    Optional<Child> find(Scope scope, Actor actor, Id<Child> id) {
        return seats.require(actor).names() ? children.find(scope, id, clock.today()) : Optional.empty();
    }

    Child require(Scope scope, Actor actor, Id<Child> id) {
        return find(scope, actor, id).orElseThrow(NotFound::new);
    }

    /** One whose record may still be written to. */
    Child requireOpen(Scope scope, Actor actor, Id<Child> id) {
        Child child = require(scope, actor, id);
        child.requireOpen(clock.today());
        return child;
    }
}
