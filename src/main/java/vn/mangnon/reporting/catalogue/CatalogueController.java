package vn.mangnon.reporting.catalogue;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.View;
import vn.mangnon.measures.Axes;
import vn.mangnon.measures.DefineIndicator.Entered;
import vn.mangnon.measures.Indicator;
import vn.mangnon.measures.Indicators;
import vn.mangnon.reporting.catalogue.pages.CataloguePage;
import vn.mangnon.reporting.catalogue.pages.IndicatorPage;
import vn.mangnon.reporting.catalogue.pages.ListPage;
import vn.mangnon.reporting.catalogue.pages.ListPage.Line;
import vn.mangnon.shared.Actor;
import vn.mangnon.shared.NotFound;
import vn.mangnon.shared.Refused;
import vn.mangnon.shared.Role;
import vn.mangnon.web.Allow;
import vn.mangnon.web.Form;
import vn.mangnon.web.Html;
import vn.mangnon.web.Messages;
import vn.mangnon.web.Redirect;

/** The catalogue of indicators: entered one by one or as a list, by administrators. */
@Controller
@RequestMapping("/indicators")
@Allow(Role.ADMINISTRATOR)
class CatalogueController {
    private final Indicators indicators;
    private final Axes axes;
    private final EnterIndicators enter;
    private final PastedList pasted;

    CatalogueController(Indicators indicators, Axes axes, EnterIndicators enter, Messages messages) {
        this.indicators = indicators;
        this.axes = axes;
        this.enter = enter;
        this.pasted = new PastedList(messages);
    }

    @GetMapping
    View list() {
        return Html.of(
                page(Form.blank().with("direction", Indicator.Direction.UP).with("per", 100)));
    }

    private CataloguePage page(Form form) {
        return new CataloguePage(
                indicators.all(), List.copyOf(axes.all().values()), IndicatorForm.RULES, IndicatorForm.LEVELS, form);
    }

    /** A new one; the same sent twice is one. */
    @PostMapping
    View add(Actor actor, Form form) {
        Indicator entry = new IndicatorForm(form, indicators.all()).read();
        if (!form.invalid()) {
            try {
                enter.enter(actor, List.of(entry));
                return Redirect.to("/indicators/" + entry.code()).saying("reporting.catalogue.added");
            } catch (Refused taken) {
                form.reject("code", taken.key(), taken.arguments().toArray());
            }
        }
        return Html.invalid(page(form));
    }

    @GetMapping("/{code}")
    View show(@PathVariable String code) {
        Indicator indicator = require(code);
        return Html.of(new IndicatorPage(indicator, indicators.all(), IndicatorForm.fill(indicator)));
    }

    @PostMapping("/{code}")
    View change(@PathVariable String code, Actor actor, Form form) {
        Map<String, Indicator> all = indicators.all();
        Indicator changed = new IndicatorForm(form, all).words(require(code));
        if (form.invalid()) {
            return Html.invalid(new IndicatorPage(require(code), all, form));
        }
        enter.enter(actor, List.of(changed));
        return Redirect.to("/indicators/" + code).saying("reporting.catalogue.changed");
    }

    private Indicator require(String code) {
        Indicator indicator = indicators.all().get(code);
        if (indicator == null) {
            throw new NotFound();
        }
        return indicator;
    }

    @GetMapping("/list")
    View paste() {
        return Html.of(new ListPage(PastedList.COLUMNS, List.of(), Form.blank()));
    }

    /** Shows what a list would do; does it where that was asked and nothing in it is wrong. */
    @PostMapping("/list")
    View look(Actor actor, Form form) {
        List<Line> lines = List.of();
        try {
            lines = pasted.read(form.value("list"), indicators.all());
            boolean wrong = lines.stream().anyMatch(line -> line.form().invalid());
            if (form.ticked("save") && !wrong) {
                List<Entered> entered =
                        enter.enter(actor, lines.stream().map(Line::indicator).toList());
                return Redirect.to("/indicators")
                        .saying(
                                "reporting.catalogue.list.entered",
                                entered.stream().filter(Entered.ADDED::equals).count(),
                                entered.stream().filter(Entered.CHANGED::equals).count());
            }
        } catch (Refused wrong) {
            form.reject("list", wrong.key(), wrong.arguments().toArray());
        }
        ListPage page = new ListPage(PastedList.COLUMNS, lines, form);
        return form.invalid() || page.wrong() > 0 ? Html.invalid(page) : Html.of(page);
    }
}
