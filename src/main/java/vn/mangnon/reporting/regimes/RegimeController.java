package vn.mangnon.reporting.regimes;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.View;
import vn.mangnon.reporting.regimes.pages.RegimesPage;
import vn.mangnon.shared.Actor;
import vn.mangnon.shared.Id;
import vn.mangnon.shared.NotFound;
import vn.mangnon.shared.Refused;
import vn.mangnon.shared.Role;
import vn.mangnon.shared.Scope;
import vn.mangnon.shared.Stale;
import vn.mangnon.web.Allow;
import vn.mangnon.web.BusinessClock;
import vn.mangnon.web.Form;
import vn.mangnon.web.Html;
import vn.mangnon.web.Redirect;

/** Regimes of reporting: the list, one of them, a new one, another in its place, laying out what is owed. */
@Controller("reportRegimeController")
@RequestMapping("/regimes")
@Allow({Role.ADMINISTRATOR, Role.LEADER, Role.OFFICER})
class RegimeController {
    private final ReportRegimes regimes;
    private final ChangeRegime change;
    private final LayOutRegime layOut;
    private final RegimePages pages;
    private final BusinessClock clock;

    RegimeController(
            ReportRegimes regimes, ChangeRegime change, LayOutRegime layOut, RegimePages pages, BusinessClock clock) {
        this.regimes = regimes;
        this.change = change;
        this.layOut = layOut;
        this.pages = pages;
        this.clock = clock;
    }

    @GetMapping
    View list(Scope scope, Actor actor) {
        return Html.of(new RegimesPage(regimes.all(scope), RegimePages.looksAfter(actor), clock.today()));
    }

    @GetMapping("/new")
    @Allow({Role.ADMINISTRATOR, Role.LEADER})
    View ask(Scope scope) {
        Form form = Form.blank()
                .with("id", Id.uuid())
                .with("version", 0)
                .with("first", clock.today().withDayOfYear(1));
        return Html.of(pages.form(scope, Optional.empty(), form));
    }

    @GetMapping("/{id}")
    View show(@PathVariable Id<ReportRegime> id, Scope scope, Actor actor) {
        return Html.of(pages.of(scope, actor, regimes.require(scope, id), Form.blank()));
    }

    @GetMapping("/{id}/edit")
    @Allow({Role.ADMINISTRATOR, Role.LEADER})
    View edit(@PathVariable Id<ReportRegime> id, Scope scope, Actor actor) {
        ReportRegime regime = requireOwn(scope, actor, id);
        return Html.of(pages.form(scope, Optional.of(regime), RegimePages.fill(regime)));
    }

    @PostMapping
    @Allow({Role.ADMINISTRATOR, Role.LEADER})
    View add(Scope scope, Actor actor, Form form) {
        return save(scope, actor, Optional.empty(), new Id<>(form.requiredId("id")), form);
    }

    @PostMapping("/{id}")
    @Allow({Role.ADMINISTRATOR, Role.LEADER})
    View change(@PathVariable Id<ReportRegime> id, Scope scope, Actor actor, Form form) {
        return save(scope, actor, Optional.of(requireOwn(scope, actor, id)), id, form);
    }

    private View save(Scope scope, Actor actor, Optional<ReportRegime> known, Id<ReportRegime> id, Form form) {
        Optional<UUID> template = form.id("template");
        ReportRegime regime = new ReportRegime(
                id,
                actor.body(),
                form.requiredText("name", 200),
                form.requiredText("basis", 500),
                template,
                pages.windows(form),
                form.requiredDay("first"),
                form.day("last"),
                known.flatMap(ReportRegime::replaces),
                known.map(ReportRegime::levels).orElse(List.of()),
                form.version());
        if (regime.last().filter(last -> last.isBefore(regime.first())).isPresent()) {
            form.reject("last", "reporting.regime.last-before-first");
        }
        pages.requireTemplate(scope, form, template);
        if (form.invalid()) {
            return Html.invalid(pages.form(scope, known, form));
        }
        try {
            change.save(actor, regime, clock.now());
        } catch (Stale stale) {
            if (known.isEmpty()) {
                return Redirect.to("/regimes/" + id); // sent twice
            }
            ReportRegime latest = regimes.require(scope, id);
            form.meanwhile(RegimePages.fill(latest)).with("version", latest.version());
            return Html.conflict(pages.form(scope, Optional.of(latest), form));
        }
        return Redirect.to("/regimes/" + id).saying("reporting.regime.saved");
    }

    @PostMapping("/{id}/dues")
    @Allow({Role.ADMINISTRATOR, Role.LEADER})
    View layOut(@PathVariable Id<ReportRegime> id, Scope scope, Actor actor) {
        ReportRegime regime = requireOwn(scope, actor, id);
        if (regime.template().isEmpty()) {
            throw new Refused("reporting.regime.no-template");
        }
        return Redirect.to("/regimes/" + id)
                .saying("reporting.regime.laid-out", layOut.all(actor, regime, clock.now()));
    }

    /** From a day on another way of it holds. */
    @PostMapping("/{id}/successor")
    @Allow({Role.ADMINISTRATOR, Role.LEADER})
    View replace(@PathVariable Id<ReportRegime> id, Scope scope, Actor actor, Form form) {
        ReportRegime regime = requireOwn(scope, actor, id);
        Instant now = clock.now();
        Id<ReportRegime> next = new Id<>(form.requiredId("next"));
        var from = form.requiredDay("from");
        if (form.invalid()) {
            return Html.invalid(pages.of(scope, actor, regime, form));
        }
        try {
            change.replace(actor, scope, regime, next, from, now);
        } catch (Refused refused) {
            form.reject("from", refused.key(), refused.arguments().toArray());
            return Html.invalid(pages.of(scope, actor, regime, form));
        }
        return Redirect.to("/regimes/" + next + "/edit").saying("reporting.regime.replaced");
    }

    private ReportRegime requireOwn(Scope scope, Actor actor, Id<ReportRegime> id) {
        ReportRegime regime = regimes.require(scope, id);
        if (!RegimePages.owns(actor, regime)) {
            throw new NotFound();
        }
        return regime;
    }
}
