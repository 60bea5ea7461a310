package vn.mangnon.reporting.quality;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.View;
import vn.mangnon.activities.Gaps;
import vn.mangnon.dues.Dues;
import vn.mangnon.reporting.quality.pages.QualityPage;
import vn.mangnon.shared.Actor;
import vn.mangnon.shared.Id;
import vn.mangnon.shared.Period;
import vn.mangnon.shared.Scope;
import vn.mangnon.shared.Vietnam;
import vn.mangnon.units.Organization;
import vn.mangnon.units.Organizations;
import vn.mangnon.web.Allow;
import vn.mangnon.web.BusinessClock;
import vn.mangnon.web.Form;
import vn.mangnon.web.Html;

/** How well a body and those below it report: complete, in time, plausible. */
@Controller
@RequestMapping("/quality")
@Allow
class QualityController {
    private static final int FIRST_YEAR = 2000;

    private final Organizations organizations;
    private final Dues dues;
    private final HandIns handIns;
    private final Gaps gaps;
    private final ThresholdSettings settings;
    private final BusinessClock clock;

    QualityController(
            Organizations organizations,
            Dues dues,
            HandIns handIns,
            Gaps gaps,
            ThresholdSettings settings,
            BusinessClock clock) {
        this.organizations = organizations;
        this.dues = dues;
        this.handIns = handIns;
        this.gaps = gaps;
        this.settings = settings;
        this.clock = clock;
    }

    @GetMapping
    View own(Scope scope, Actor actor, Form query) {
        return show(new Id<>(actor.body()), scope, query);
    }

    @GetMapping("/{id}")
    View show(@PathVariable Id<Organization> id, Scope scope, Form query) {
        LocalDate today = clock.today();
        Organization body = organizations.requireWithin(scope, id);
        int year = year(query, today);
        Instant from = LocalDate.of(year, 1, 1).atStartOfDay(Vietnam.ZONE).toInstant();
        Instant to = LocalDate.of(year + 1, 1, 1).atStartOfDay(Vietnam.ZONE).toInstant();
        List<Organization> below = below(body, today);
        List<UUID> roots = Stream.concat(Stream.of(body), below.stream())
                .map(one -> one.id().value())
                .toList();
        Map<UUID, Dues.Reports> owed = dues.reports(scope, roots, from, to, clock.now());
        Map<UUID, HandIns.Sum> handedIn = handIns.below(scope, roots, from, to);
        Standing.Order order = order(query);
        List<Standing> rows = below.stream()
                .map(one -> Standing.of(one, owed, handedIn))
                .filter(Standing::any)
                .toList();
        return Html.of(new QualityPage(
                Standing.of(body, owed, handedIn),
                order.sorted(rows),
                handIns.own(scope, body.id().value(), from, to),
                gaps.count(scope, body.id().value(), Period.ofYear(year)),
                order,
                year,
                today.getYear(),
                settings.current()));
    }

    /** The bodies it leads, not its own boards. */
    private List<Organization> below(Organization body, LocalDate today) {
        return organizations.below(body.id(), today).stream()
                .filter(one -> one.id().equals(one.body()))
                .toList();
    }

    private static int year(Form query, LocalDate today) {
        String year = query.value("year");
        return year.matches("\\d{4}")
                ? Math.clamp(Integer.parseInt(year), FIRST_YEAR, today.getYear())
                : today.getYear();
    }

    private static Standing.Order order(Form query) {
        return Stream.of(Standing.Order.values())
                .filter(one -> one.name().equals(query.value("sort")))
                .findFirst()
                .orElse(Standing.Order.MISSING);
    }
}
