package vn.mangnon.reporting.overview.pages;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.web.util.UriComponentsBuilder;
import vn.mangnon.reporting.figures.Across;
import vn.mangnon.reporting.figures.FigureTable.Cell;
import vn.mangnon.reporting.figures.Wording;
import vn.mangnon.reporting.overview.YearFigure;
import vn.mangnon.reporting.pictures.SvgPicture;
import vn.mangnon.units.Area;
import vn.mangnon.units.Organization;
import vn.mangnon.web.Form;
import vn.mangnon.web.Page;

/**
 * The year so far of an area.
 *
 * @param choices the areas of the reader's part
 * @param area of these; without any the figures are what her body and its line did
 */
public record OverviewPage(
        Wording wording,
        Form form,
        List<Area> choices,
        LocalDate today,
        Organization body,
        Optional<Area> area,
        List<YearFigure> figures)
        implements Page {
    public String name() {
        return area.map(Area::name).orElseGet(body::name);
    }

    public Map<String, String> areas() {
        Map<String, String> options = new LinkedHashMap<>();
        choices.forEach(choice -> options.put(choice.id().toString(), choice.name()));
        return options;
    }

    /** A figure, or in words that nobody recorded any. */
    public String figure(Cell cell) {
        return cell.recorded() ? wording.figure(cell) : wording.t("reporting.overview.unrecorded");
    }

    public SvgPicture picture(YearFigure figure) {
        return new SvgPicture(figure.picture(wording), "p" + figures.indexOf(figure));
    }

    /** The same comparison for every unit below. */
    public String table(YearFigure figure) {
        return UriComponentsBuilder.fromPath("/figures/table")
                .queryParamIfPresent("area", area.map(Area::id))
                .queryParamIfPresent("body", Optional.of(body.id()).filter(line -> area.isEmpty()))
                .queryParam("indicator", figure.indicator().code())
                .queryParam("across", Across.COMPARED)
                .queryParam("first", today.withDayOfYear(1))
                .queryParam("last", today)
                .queryParam("units", true)
                .queryParamIfPresent("map", area.map(chosen -> "today"))
                .build()
                .toUriString();
    }
}
