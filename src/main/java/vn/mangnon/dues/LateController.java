package vn.mangnon.dues;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.View;
import vn.mangnon.dues.pages.LatePage;
import vn.mangnon.shared.Actor;
import vn.mangnon.shared.Role;
import vn.mangnon.shared.Scope;
import vn.mangnon.units.Organizations;
import vn.mangnon.web.Allow;
import vn.mangnon.web.BusinessClock;
import vn.mangnon.web.Form;
import vn.mangnon.web.Html;
import vn.mangnon.web.RecordLabels;
import vn.mangnon.web.Redirect;

/** Everything that is late to the actor's part, of every plan; urging all of it, or what is ticked, at once. */
@Controller
@RequestMapping("/late")
@Allow({Role.OFFICER, Role.LEADER})
class LateController {
    private static final int LONG = 500;

    private final OwnDues ownDues;
    private final Responsibilities responsibilities;
    private final UrgeDebtors urgeDebtors;
    private final Organizations organizations;
    private final RecordLabels labels;
    private final BusinessClock clock;

    LateController(
            OwnDues ownDues,
            Responsibilities responsibilities,
            UrgeDebtors urgeDebtors,
            Organizations organizations,
            RecordLabels labels,
            BusinessClock clock) {
        this.ownDues = ownDues;
        this.responsibilities = responsibilities;
        this.urgeDebtors = urgeDebtors;
        this.organizations = organizations;
        this.labels = labels;
        this.clock = clock;
    }

    @GetMapping
    View show(Scope scope, Actor actor) {
        return Html.of(page(scope, actor, Form.blank()));
    }

    @PostMapping("/urging")
    View urge(Scope scope, Actor actor, Form form) {
        Set<UUID> ticked = new HashSet<>(form.ids("due"));
        String message = form.text("message", LONG);
        List<Due> urged = ownDues.lateTo(scope, actor, clock.now()).stream()
                .map(Dues.Urged::due)
                .filter(due -> ticked.contains(due.id().value()))
                .toList();
        if (ticked.isEmpty()) {
            form.reject("due", "dues.late.none-ticked");
        }
        if (form.invalid()) {
            return Html.invalid(page(scope, actor, form));
        }
        int told = urgeDebtors.urge(actor, urged, message, clock.now(), clock.today());
        return Redirect.to("/late").saying("dues.late.urged", told, urged.size());
    }

    private LatePage page(Scope scope, Actor actor, Form form) {
        Instant now = clock.now();
        List<Dues.Urged> late = ownDues.lateTo(scope, actor, now);
        List<Due> dues = late.stream().map(Dues.Urged::due).toList();
        Map<UUID, UUID> answering = responsibilities.at(dues, now);
        Set<UUID> named = new HashSet<>(answering.values());
        dues.forEach(due -> named.add(due.debtor()));
        return new LatePage(
                late,
                answering,
                organizations.byId(named),
                labels.of(scope, dues.stream().map(Due::subject).distinct().toList()),
                clock.today(),
                form);
    }
}
