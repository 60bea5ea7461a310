package vn.mangnon.dues;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.View;
import vn.mangnon.dues.DueRule.About;
import vn.mangnon.dues.DueRule.Operator;
import vn.mangnon.dues.Regime.OnHoliday;
import vn.mangnon.dues.calendar.Cycle;
import vn.mangnon.dues.calendar.Windows;
import vn.mangnon.dues.pages.RegimePage;
import vn.mangnon.dues.pages.RegimesPage;
import vn.mangnon.shared.Actor;
import vn.mangnon.shared.Refused;
import vn.mangnon.shared.Role;
import vn.mangnon.shared.Stale;
import vn.mangnon.web.Allow;
import vn.mangnon.web.Form;
import vn.mangnon.web.Html;
import vn.mangnon.web.Redirect;

/** Reporting regimes: data windows, days of rest, and the day of each period for which plans name none. */
@Controller
@RequestMapping("/dues/regimes")
@Allow(Role.ADMINISTRATOR)
class RegimeController {
    private final Regimes regimes;

    RegimeController(Regimes regimes) {
        this.regimes = regimes;
    }

    @GetMapping
    View list() {
        return Html.of(new RegimesPage(regimes.all()));
    }

    @GetMapping("/new")
    View begin() {
        Form form = Form.blank().with("version", 0).with("operator", Operator.BY);
        return Html.of(new RegimePage(Optional.empty(), form));
    }

    @GetMapping("/{code}")
    View show(@PathVariable String code) {
        Regime regime = regimes.require(code);
        return Html.of(new RegimePage(Optional.of(regime), form(regime)));
    }

    @PostMapping
    View add(Actor actor, Form form) {
        String code = form.requiredText("code", 30);
        if (!code.isEmpty() && !code.matches("[A-Z][A-Z0-9_]*")) {
            form.reject("code", "dues.regime.code.shape");
        }
        if (regimes.all().stream().anyMatch(regime -> regime.code().equals(code))) {
            form.reject("code", "dues.regime.code.taken");
        }
        return save(actor, Optional.empty(), code, form);
    }

    @PostMapping("/{code}")
    View change(@PathVariable String code, Actor actor, Form form) {
        return save(actor, Optional.of(regimes.require(code)), code, form);
    }

    private View save(Actor actor, Optional<Regime> known, String code, Form form) {
        Regime regime = new Regime(
                code,
                form.requiredText("name", 200),
                form.requiredText("source", 500),
                form.choice("windows", Windows.class),
                form.choice("onHoliday", OnHoliday.class),
                deadlines(form),
                form.version());
        if (form.invalid()) {
            return Html.invalid(new RegimePage(known, form));
        }
        try {
            regimes.save(actor, regime);
        } catch (Stale stale) {
            Regime latest = regimes.require(code);
            form.meanwhile(form(latest)).with("version", latest.version());
            return Html.conflict(new RegimePage(Optional.of(latest), form));
        }
        return Redirect.to("/dues/regimes").saying("dues.regime.saved");
    }

    private static Map<Cycle, DueRule> deadlines(Form form) {
        Map<Cycle, DueRule> deadlines = new EnumMap<>(Cycle.class);
        Operator operator = form.choice("operator", Operator.class);
        for (Cycle cycle : Cycle.values()) {
            String typed = form.text(cycle.name(), 10);
            if (!typed.isEmpty()) {
                deadline(form, operator, cycle, typed).ifPresent(rule -> deadlines.put(cycle, rule));
            }
        }
        return deadlines;
    }

    /** A day of the period's last month or, of a year, a day and month. */
    private static Optional<DueRule> deadline(Form form, Operator operator, Cycle cycle, String typed) {
        try {
            if (typed.matches("\\d{1,2}")) {
                return Optional.of(new DueRule.PeriodLastMonthDay(operator, cycle, Integer.parseInt(typed)));
            }
            return switch (cycle) {
                case YEAR ->
                    RuleForm.dayOfYear(form, cycle.name()).map(day -> new DueRule.Yearly(operator, day, About.THIS));
                case NINE_MONTHS ->
                    RuleForm.dayOfYear(form, cycle.name()).map(day -> new DueRule.NineMonthly(operator, day));
                case MONTH, QUARTER, HALF_YEAR -> {
                    form.reject(cycle.name(), "web.form.no-number", typed);
                    yield Optional.empty();
                }
            };
        } catch (Refused never) {
            form.reject(cycle.name(), never.key(), never.arguments().toArray());
            return Optional.empty();
        }
    }

    private static Form form(Regime regime) {
        Form form = Form.blank()
                .with("version", regime.version())
                .with("name", regime.name())
                .with("source", regime.source())
                .with("windows", regime.windows())
                .with("onHoliday", regime.onHoliday());
        regime.deadlines().forEach((cycle, rule) -> {
            Form typed = RuleForm.fill(Form.blank(), rule);
            form.with("operator", rule.operator());
            form.with(cycle.name(), typed.value("day").isEmpty() ? typed.value("yearDay") : typed.value("day"));
        });
        return form;
    }
}
