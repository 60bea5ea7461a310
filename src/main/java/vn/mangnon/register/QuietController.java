package vn.mangnon.register;

import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.View;
import vn.mangnon.journal.Looks;
import vn.mangnon.register.Reached.Reach;
import vn.mangnon.register.pages.QuietPage;
import vn.mangnon.shared.Actor;
import vn.mangnon.shared.Role;
import vn.mangnon.shared.Scope;
import vn.mangnon.web.Allow;
import vn.mangnon.web.BusinessClock;
import vn.mangnon.web.Html;

/** Who got nothing: by name for the commune. Bodies above see rates with the register's figures. */
@Controller
@RequestMapping("/children/quiet")
@Allow({Role.OFFICER, Role.LEADER})
class QuietController {
    private final Reached reached;
    private final Seats seats;
    private final Looks looks;
    private final BusinessClock clock;

    QuietController(Reached reached, Seats seats, Looks looks, BusinessClock clock) {
        this.reached = reached;
        this.seats = seats;
        this.looks = looks;
        this.clock = clock;
    }

    @GetMapping
    View list(Scope scope, Actor actor) {
        Seat seat = seats.requireCommune(actor);
        Reaching rule = reached.rule();
        List<Reach> rows = reached.list(scope, clock.today(), rule);
        looks.among(actor, Child.KIND, rows.stream().map(Reach::id).toList());
        return Html.of(new QuietPage(seat.area(), rows, rule, rule.tet(clock.today()), clock.today()));
    }
}
