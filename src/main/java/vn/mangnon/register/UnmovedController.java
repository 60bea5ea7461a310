package vn.mangnon.register;

import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.View;
import vn.mangnon.journal.Looks;
import vn.mangnon.register.ListChildren.Listed;
import vn.mangnon.register.pages.UnmovedPage;
import vn.mangnon.shared.Actor;
import vn.mangnon.shared.NotFound;
import vn.mangnon.shared.Role;
import vn.mangnon.shared.Scope;
import vn.mangnon.web.Allow;
import vn.mangnon.web.BusinessClock;
import vn.mangnon.web.Form;
import vn.mangnon.web.Html;

/** Children of communes that were split, whose records no act has given to a successor yet: the province's to move. */
@Controller
@RequestMapping("/children/unmoved")
@Allow({Role.OFFICER, Role.LEADER})
class UnmovedController {
    private static final int A_PAGE = 50;

    private final ListChildren children;
    private final ChildPages pages;
    private final Seats seats;
    private final Looks looks;
    private final BusinessClock clock;

    UnmovedController(ListChildren children, ChildPages pages, Seats seats, Looks looks, BusinessClock clock) {
        this.children = children;
        this.pages = pages;
        this.seats = seats;
        this.looks = looks;
        this.clock = clock;
    }

    @GetMapping
    View list(Scope scope, Actor actor, Form query) {
        if (!seats.require(actor).province()) {
            throw new NotFound();
        }
        int from = (int) Math.min(1_000_000, query.count("from").orElse(0));
        List<Listed> found = children.list(scope, clock.today(), ChildQuery.all(), from, A_PAGE + 1);
        List<Listed> rows = found.subList(0, Math.min(A_PAGE, found.size()));
        looks.among(actor, Child.KIND, rows.stream().map(Listed::id).toList());
        return Html.of(new UnmovedPage(
                rows, pages.places(rows.stream().map(Listed::commune)), found.size() > A_PAGE ? from + A_PAGE : 0));
    }
}
