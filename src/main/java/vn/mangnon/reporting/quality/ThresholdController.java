package vn.mangnon.reporting.quality;

import java.math.BigDecimal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.View;
import vn.mangnon.reporting.quality.pages.ThresholdsPage;
import vn.mangnon.shared.Actor;
import vn.mangnon.shared.Role;
import vn.mangnon.shared.Stale;
import vn.mangnon.web.Allow;
import vn.mangnon.web.Form;
import vn.mangnon.web.Html;
import vn.mangnon.web.Redirect;

/** What counts as unusual in reports, for everybody. */
@Controller
@RequestMapping("/quality/thresholds")
@Allow(Role.ADMINISTRATOR)
class ThresholdController {
    private final ThresholdSettings settings;

    ThresholdController(ThresholdSettings settings) {
        this.settings = settings;
    }

    @GetMapping
    View show() {
        return Html.of(new ThresholdsPage(form(settings.current())));
    }

    private static Form form(Thresholds thresholds) {
        return Form.blank()
                .with("deviations", decimal(thresholds.deviations()))
                .with("share", decimal(thresholds.share().movePointRight(2)))
                .with("smallest", decimal(thresholds.smallest()))
                .with("periods", thresholds.periods())
                .with("leastPeriods", thresholds.leastPeriods())
                .with("leastNeighbours", thresholds.leastNeighbours())
                .with("version", thresholds.version());
    }

    private static String decimal(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString().replace('.', ',');
    }

    @PostMapping
    View decide(Actor actor, Form form) {
        int periods = (int) number(form, "periods", 3, 60);
        int leastPeriods = (int) number(form, "leastPeriods", 3, 60);
        if (form.problems("leastPeriods").isEmpty() && leastPeriods > periods) {
            form.reject("leastPeriods", "reporting.thresholds.more-than-looked");
        }
        Thresholds thresholds = new Thresholds(
                decimal(form, "deviations", 1, 20),
                decimal(form, "share", 0, 1_000).movePointLeft(2),
                decimal(form, "smallest", 0, 1_000_000),
                periods,
                leastPeriods,
                (int) number(form, "leastNeighbours", 3, 100),
                form.version());
        if (form.invalid()) {
            return Html.invalid(new ThresholdsPage(form));
        }
        try {
            settings.decide(actor, thresholds);
        } catch (Stale stale) {
            Thresholds latest = settings.current();
            form.meanwhile(form(latest)).with("version", latest.version());
            return Html.conflict(new ThresholdsPage(form));
        }
        return Redirect.to("/quality/thresholds").saying("reporting.thresholds.saved");
    }

    private static BigDecimal decimal(Form form, String field, long least, long most) {
        BigDecimal number = form.decimal(field).orElse(BigDecimal.valueOf(-1));
        within(form, field, number, least, most);
        return number;
    }

    private static long number(Form form, String field, long least, long most) {
        long number = form.count(field).orElse(-1);
        within(form, field, BigDecimal.valueOf(number), least, most);
        return number;
    }

    private static void within(Form form, String field, BigDecimal number, long least, long most) {
        boolean inside =
                number.compareTo(BigDecimal.valueOf(least)) >= 0 && number.compareTo(BigDecimal.valueOf(most)) <= 0;
        if (form.problems(field).isEmpty() && !inside) {
            form.reject(field, "reporting.thresholds.between", least, most);
        }
    }
}
