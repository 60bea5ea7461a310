package vn.mangnon.reporting.quality.pages;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import vn.mangnon.activities.Gap;
import vn.mangnon.activities.Gaps;
import vn.mangnon.reporting.quality.HandIns.HandIn;
import vn.mangnon.reporting.quality.Standing;
import vn.mangnon.reporting.quality.Thresholds;
import vn.mangnon.shared.Period;
import vn.mangnon.web.Page;
import vn.mangnon.web.Ui;

/**
 * How well a body and those below it report in a year.
 *
 * @param rows those directly below, with all below them; the worst first
 * @param own its own reports
 * @param gaps what its own records of work lack
 */
public record QualityPage(
        Standing whole,
        List<Standing> rows,
        List<HandIn> own,
        Gaps.Counts gaps,
        Standing.Order order,
        int year,
        int thisYear,
        Thresholds thresholds)
        implements Page {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    public String at() {
        return "/quality/" + whole.body().id();
    }

    /** "12/13 (92%)"; a dash of nothing. */
    public String share(Ui ui, long part, long all) {
        return all == 0 ? "–" : ui.t("reporting.quality.share", ui.number(part), ui.number(all), percent(part, all));
    }

    /** Rounded down, so that only all is 100%. */
    static long percent(long part, long all) {
        return HUNDRED.multiply(BigDecimal.valueOf(part))
                .divide(BigDecimal.valueOf(all), 0, RoundingMode.DOWN)
                .longValue();
    }

    /** Where the records are that lack something. */
    public String records(Gap gap) {
        Period days = Period.ofYear(year);
        return "/activities/gaps?body=" + whole.body().id() + "&gap=" + gap + "&first=" + days.first() + "&last="
                + days.last();
    }

    public Period period(HandIn one) {
        return new Period(one.first(), one.last());
    }
}
