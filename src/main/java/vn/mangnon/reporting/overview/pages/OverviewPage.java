package vn.mangnon.reporting.overview.pages;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.web.util.UriComponentsBuilder;
import vn.mangnon.reporting.figures.Across;
import vn.mangnon.reporting.figures.Wording;
import vn.mangnon.reporting.overview.YearFigure;
import vn.mangnon.reporting.pictures.SvgPicture;
import vn.mangnon.units.Area;
import vn.mangnon.web.Form;
import vn.mangnon.web.Page;

/**
 * The year so far of an area.
 *
 * @param choices the areas of the reader's part; without any the figures are what her line did
 */
public record OverviewPage(
        Wording wording, Form form, List<Area> choices, LocalDate today, Area area, List<YearFigure> figures)
        implements Page {
    public Map<String, String> areas() {
        Map<String, String> options = new LinkedHashMap<>();
        choices.forEach(choice -> options.put(choice.id().toString(), choice.name()));
        return options;
    }

    public SvgPicture picture(YearFigure figure) {
        return new SvgPicture(figure.picture(wording), "p" + figures.indexOf(figure));
    }

    /** The same comparison for every unit below. */
    public String table(YearFigure figure) {
        return UriComponentsBuilder.fromPath("/figures/table")
                .queryParam("area", area.id())
                .queryParam("indicator", figure.indicator().code())
                .queryParam("across", Across.COMPARED)
                .queryParam("first", today.withDayOfYear(1))
                .queryParam("last", today)
                .queryParam("units", true)
                .queryParam("map", "today")
                .build()
                .toUriString();
    }
}
