package vn.mangnon.register;

import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.View;
import vn.mangnon.journal.Looks;
import vn.mangnon.register.ListChildren.Listed;
import vn.mangnon.register.pages.ChildrenPage;
import vn.mangnon.register.pages.FormerPage;
import vn.mangnon.shared.Actor;
import vn.mangnon.shared.Role;
import vn.mangnon.shared.Scope;
import vn.mangnon.web.Allow;
import vn.mangnon.web.BusinessClock;
import vn.mangnon.web.Form;
import vn.mangnon.web.Html;
import vn.mangnon.web.Page;

/** The register: a commune's children by name, everybody else's as figures. */
@Controller
@RequestMapping("/children")
@Allow({Role.OFFICER, Role.LEADER})
class RegisterController {
    private static final int A_PAGE = 30;
    private static final int MOST_FORMER = 200;

    private final ListChildren children;
    private final Residences residences;
    private final SituationKinds kinds;
    private final RegisterFigures figures;
    private final Seats seats;
    private final Looks looks;
    private final BusinessClock clock;

    RegisterController(
            ListChildren children,
            Residences residences,
            SituationKinds kinds,
            RegisterFigures figures,
            Seats seats,
            Looks looks,
            BusinessClock clock) {
        this.children = children;
        this.residences = residences;
        this.kinds = kinds;
        this.figures = figures;
        this.seats = seats;
        this.looks = looks;
        this.clock = clock;
    }

    /** Where somebody was looked for also: whoever comes back there without having asked anything sees all. */
    @GetMapping({"", "/found"})
    View show(Scope scope, Actor actor) {
        Seat seat = seats.require(actor);
        return Html.of(seat.commune() ? list(scope, actor, seat, Form.blank()) : figures.page(scope, seat));
    }

    /** Looking for somebody: what was typed is no part of an address, which would be remembered. */
    @PostMapping("/found")
    View find(Scope scope, Actor actor, Form form) {
        return Html.of(list(scope, actor, seats.requireCommune(actor), form));
    }

    /** Who lived here and moved away: what was there then. */
    @GetMapping("/former")
    View former(Scope scope, Actor actor) {
        seats.requireCommune(actor);
        List<Residence> rows = residences.former(scope, clock.today(), MOST_FORMER);
        looks.among(actor, Child.KIND, rows.stream().map(Residence::child).toList());
        return Html.of(new FormerPage(rows));
    }

    private Page list(Scope scope, Actor actor, Seat seat, Form form) {
        ChildQuery query = ChildQuery.read(form);
        String typed = form.value("from");
        int from = typed.matches("\\d{1,6}") ? Integer.parseInt(typed) : 0;
        List<Listed> found = children.list(scope, clock.today(), query, from, A_PAGE + 1);
        List<Listed> rows = found.subList(0, Math.min(A_PAGE, found.size()));
        looks.among(actor, Child.KIND, rows.stream().map(Listed::id).toList());
        return new ChildrenPage(
                seat.area(),
                form,
                kinds.all(),
                rows,
                children.count(scope, clock.today(), query),
                query.narrowed(),
                from,
                found.size() > A_PAGE ? from + A_PAGE : 0,
                clock.today());
    }
}
