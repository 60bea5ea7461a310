package vn.mangnon.activities;

import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.View;
import vn.mangnon.activities.Activities.Listed;
import vn.mangnon.activities.pages.GapsPage;
import vn.mangnon.shared.Id;
import vn.mangnon.shared.NotFound;
import vn.mangnon.shared.Period;
import vn.mangnon.shared.Scope;
import vn.mangnon.units.Organization;
import vn.mangnon.units.Organizations;
import vn.mangnon.web.Allow;
import vn.mangnon.web.Form;
import vn.mangnon.web.Html;

/** The records of a body that lack something their kinds ask for. */
@Controller
@Allow
class GapController {
    private static final int MOST = 200;

    private final Gaps gaps;
    private final Kinds kinds;
    private final Organizations organizations;

    GapController(Gaps gaps, Kinds kinds, Organizations organizations) {
        this.gaps = gaps;
        this.kinds = kinds;
        this.organizations = organizations;
    }

    @GetMapping("/activities/gaps")
    View show(Scope scope, Form query) {
        Organization body =
                organizations.requireWithin(scope, new Id<>(query.id("body").orElseThrow(NotFound::new)));
        Gap gap = Gap.of(query.value("gap")).orElseThrow(NotFound::new);
        Period days = new Period(
                query.day("first").orElseThrow(NotFound::new), query.day("last").orElseThrow(NotFound::new));
        List<Listed> rows = gaps.list(scope, body.id().value(), gap, days, MOST + 1);
        return Html.of(GapsPage.of(body.name(), gap, days, rows, MOST, kinds.all()));
    }
}
