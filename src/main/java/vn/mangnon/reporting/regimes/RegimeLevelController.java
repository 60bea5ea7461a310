package vn.mangnon.reporting.regimes;

import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.View;
import vn.mangnon.dues.DueRule;
import vn.mangnon.dues.RuleForm;
import vn.mangnon.dues.RuleKind;
import vn.mangnon.reporting.regimes.ReportRegime.Level;
import vn.mangnon.shared.Actor;
import vn.mangnon.shared.Id;
import vn.mangnon.shared.NotFound;
import vn.mangnon.shared.Refused;
import vn.mangnon.shared.Role;
import vn.mangnon.shared.Scope;
import vn.mangnon.units.AreaLevel;
import vn.mangnon.units.Line;
import vn.mangnon.web.Allow;
import vn.mangnon.web.BusinessClock;
import vn.mangnon.web.Form;
import vn.mangnon.web.Html;
import vn.mangnon.web.Redirect;

/** One level of a regime: who owes, to whom, by which rule. */
@Controller
@RequestMapping("/regimes/{id}/levels")
@Allow({Role.ADMINISTRATOR, Role.LEADER})
class RegimeLevelController {
    private final ReportRegimes regimes;
    private final ChangeRegime change;
    private final RegimePages pages;
    private final BusinessClock clock;

    RegimeLevelController(ReportRegimes regimes, ChangeRegime change, RegimePages pages, BusinessClock clock) {
        this.regimes = regimes;
        this.change = change;
        this.pages = pages;
        this.clock = clock;
    }

    @GetMapping("/new")
    View ask(@PathVariable Id<ReportRegime> id, Scope scope, Actor actor) {
        Form form = Form.blank()
                .with("id", Id.uuid())
                .with("line", Line.GOVERNMENT)
                .with("level", AreaLevel.COMMUNE)
                .with("rule", RuleKind.PERIOD_LAST_MONTH_DAY)
                .with("cycle", "QUARTER");
        return Html.of(pages.level(requireOwn(scope, actor, id), form, clock.today()));
    }

    @GetMapping("/{level}")
    View show(@PathVariable Id<ReportRegime> id, @PathVariable Id<Level> level, Scope scope, Actor actor) {
        ReportRegime regime = requireOwn(scope, actor, id);
        Level one = regime.require(level);
        Form form = Form.blank()
                .with("id", one.id())
                .with("line", one.line())
                .with("level", one.level())
                .with("creditor", one.creditor().map(UUID::toString).orElse(""))
                .with("host", one.host().map(UUID::toString).orElse(""));
        return Html.of(pages.level(regime, RuleForm.fill(form, one.rule()), clock.today()));
    }

    /** A new one, or another way of an old one; or only another kind of rule was chosen. */
    @PostMapping
    View save(@PathVariable Id<ReportRegime> id, Scope scope, Actor actor, Form form) {
        ReportRegime regime = requireOwn(scope, actor, id);
        if (RuleForm.choosing(form)) {
            return Html.of(pages.level(regime, form, clock.today()));
        }
        Optional<DueRule> rule = RuleForm.read(form);
        Level level = new Level(
                new Id<>(form.requiredId("id")),
                form.choice("line", Line.class),
                form.choice("level", AreaLevel.class),
                form.id("creditor"),
                form.id("host"),
                rule.orElseGet(DueRule.OnRequest::new),
                Optional.empty(),
                Optional.empty());
        pages.check(regime, level, form, clock.today());
        if (form.invalid()) {
            return Html.invalid(pages.level(regime, form, clock.today()));
        }
        try {
            change.save(actor, regime, level, clock.now());
        } catch (Refused refused) {
            form.reject("level", refused.key(), refused.arguments().toArray());
            return Html.invalid(pages.level(regime, form, clock.today()));
        }
        return Redirect.to("/regimes/" + id).saying("reporting.regime.level.saved");
    }

    private ReportRegime requireOwn(Scope scope, Actor actor, Id<ReportRegime> id) {
        ReportRegime regime = regimes.require(scope, id);
        if (!RegimePages.owns(actor, regime)) {
            throw new NotFound();
        }
        return regime;
    }
}
