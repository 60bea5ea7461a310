package vn.mangnon.reporting.figures.pages;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.web.util.UriComponentsBuilder;
import vn.mangnon.measures.Axis;
import vn.mangnon.measures.Indicator;
import vn.mangnon.measures.Place;
import vn.mangnon.reporting.figures.Across;
import vn.mangnon.reporting.figures.FigureTable;
import vn.mangnon.reporting.figures.Look;
import vn.mangnon.reporting.figures.Seeing;
import vn.mangnon.reporting.figures.TablePlace;
import vn.mangnon.reporting.figures.TableQuestion;
import vn.mangnon.reporting.pictures.Picture;
import vn.mangnon.reporting.pictures.SvgPicture;
import vn.mangnon.shared.Period;
import vn.mangnon.units.Area;
import vn.mangnon.units.Organization;
import vn.mangnon.web.Form;
import vn.mangnon.web.Page;
import vn.mangnon.web.Ui;

/** A table of figures, how it is looked at, and what it may be asked. */
public record TablePage(Form form, Choices choices, LocalDate today, Look look, Optional<Seeing> seeing)
        implements Page {
    /** What may be chosen. */
    public record Choices(List<Area> areas, List<Organization> bodies, List<Indicator> indicators, List<Axis> axes) {}

    /** A picture on the page and where it is found as a file. */
    public record Shown(String title, SvgPicture picture, String svg, String png) {}

    public Map<String, String> acrosses(Ui ui) {
        Map<String, String> options = new LinkedHashMap<>();
        for (Across across : Across.values()) {
            if (across != Across.PARTS) {
                options.put(across.name(), ui.t(across));
            }
        }
        choices.axes().forEach(axis -> options.put(axis.code(), axis.name(ui.language())));
        return options;
    }

    public Map<String, String> areas() {
        Map<String, String> options = new LinkedHashMap<>();
        choices.areas().forEach(area -> options.put(area.id().toString(), area.name()));
        return options;
    }

    /** Nothing first, where areas may be asked for instead. */
    public Map<String, String> bodies(Ui ui) {
        Map<String, String> options = new LinkedHashMap<>();
        if (!choices.areas().isEmpty()) {
            options.put("", ui.t("reporting.table.by-area"));
        }
        choices.bodies().forEach(body -> options.put(body.id().toString(), body.name()));
        return options;
    }

    /** The ways to look at it: bodies have no map. */
    public List<Look> looks(Seeing seeing) {
        return Stream.of(Look.values())
                .filter(one -> one != Look.MAP || !seeing.question().root().isBody())
                .toList();
    }

    /** How many years before may be compared with. */
    public Map<String, String> yearsBack() {
        Map<String, String> options = new LinkedHashMap<>();
        IntStream.rangeClosed(1, TableQuestion.MOST_YEARS_BACK).forEach(years -> options.put("" + years, "" + years));
        return options;
    }

    public Map<String, String> columns(Seeing seeing) {
        Map<String, String> options = new LinkedHashMap<>();
        for (int i = 0; i < seeing.table().columns().size(); i++) {
            options.put("" + i, seeing.head(seeing.table().columns().get(i)));
        }
        return options;
    }

    public List<Shown> pictures(Seeing seeing) {
        List<Shown> shown = new ArrayList<>();
        for (Picture picture : seeing.pictures(look)) {
            int number = shown.size();
            shown.add(new Shown(
                    picture.title(),
                    new SvgPicture(picture, "p" + number),
                    at("/figures/picture.svg", "picture", number),
                    at("/figures/picture.png", "picture", number)));
        }
        return shown;
    }

    /** The last day of what has ended by the reader's day. */
    public Optional<LocalDate> gone(TablePlace place) {
        return place.last().filter(today::isAfter);
    }

    /** The same table elsewhere: as a file, for a program. */
    public String at(String path) {
        UriComponentsBuilder uri = UriComponentsBuilder.fromPath(path);
        form.typed().forEach((name, values) -> uri.queryParam(name, values.toArray()));
        return uri.build().encode().toUriString();
    }

    /** The same with one thing different. */
    public String at(String path, String name, Object value) {
        UriComponentsBuilder uri = UriComponentsBuilder.fromUriString(at(path));
        return uri.replaceQueryParam(name, value).build(true).toUriString();
    }

    public String records(TablePlace place, FigureTable.Column column) {
        Period days = place.isBody() ? column.period() : place.within(column.period());
        return UriComponentsBuilder.fromPath("/figures/records")
                .queryParam(place.isBody() ? "body" : "area", place.id())
                .queryParamIfPresent(
                        "itself",
                        Optional.of(true).filter(itself -> place.place().how() == Place.How.ORGANIZATION_ITSELF))
                .queryParamIfPresent("since", place.first().filter(since -> place.isBody()))
                .queryParamIfPresent("until", place.last().filter(until -> place.isBody()))
                .queryParam("indicator", column.indicator().code())
                .queryParam("first", days.first())
                .queryParam("last", days.last())
                .queryParam("cell", column.cell())
                .build()
                .toUriString();
    }
}
