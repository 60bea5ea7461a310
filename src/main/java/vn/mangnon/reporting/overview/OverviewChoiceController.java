package vn.mangnon.reporting.overview;

import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.View;
import vn.mangnon.measures.Indicators;
import vn.mangnon.reporting.overview.pages.OverviewChoicePage;
import vn.mangnon.shared.Actor;
import vn.mangnon.shared.Role;
import vn.mangnon.shared.Stale;
import vn.mangnon.units.Line;
import vn.mangnon.web.Allow;
import vn.mangnon.web.Form;
import vn.mangnon.web.Html;
import vn.mangnon.web.Redirect;

/** An administrator chooses the figures of the overviews. */
@Controller
@RequestMapping("/overview/choice")
@Allow(Role.ADMINISTRATOR)
class OverviewChoiceController {
    private final Overviews overviews;
    private final Indicators indicators;

    OverviewChoiceController(Overviews overviews, Indicators indicators) {
        this.overviews = overviews;
        this.indicators = indicators;
    }

    @GetMapping
    View show(Form form) {
        Overview overview = chosen(form);
        return Html.of(page(fill(form, overview)));
    }

    @PostMapping
    View save(Actor actor, Form form) {
        Overview overview = chosen(form);
        List<String> codes = form.values("indicator").stream()
                .filter(Predicate.not(String::isEmpty))
                .filter(indicators.all()::containsKey)
                .distinct()
                .toList();
        if (codes.isEmpty()) {
            form.reject("indicator", "reporting.table.no-indicator");
            return Html.invalid(page(form));
        }
        try {
            overviews.change(actor, overview.with(codes, form.version()));
        } catch (Stale changedMeanwhile) {
            Overview now = chosen(form);
            form.with("version", now.version()).reject("indicator", "reporting.overview.meanwhile");
            return Html.conflict(page(form));
        }
        return Redirect.to("/overview/choice?line=" + overview.line() + "&role=" + overview.role())
                .saying("reporting.overview.saved");
    }

    private Overview chosen(Form form) {
        Line line = Arrays.stream(Line.values())
                .filter(one -> one.name().equals(form.value("line")))
                .findFirst()
                .orElse(Line.GOVERNMENT);
        Role role = form.value("role").equals(Role.LEADER.name()) ? Role.LEADER : Role.OFFICER;
        form.with("line", line).with("role", role);
        return overviews.of(line, role);
    }

    private static Form fill(Form form, Overview overview) {
        return form.withAll("indicator", overview.indicators()).with("version", overview.version());
    }

    private OverviewChoicePage page(Form form) {
        return new OverviewChoicePage(form, List.copyOf(indicators.all().values()));
    }
}
