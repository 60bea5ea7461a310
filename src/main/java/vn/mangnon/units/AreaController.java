package vn.mangnon.units;

import java.time.LocalDate;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.View;
import vn.mangnon.journal.Journal;
import vn.mangnon.shared.Actor;
import vn.mangnon.shared.Id;
import vn.mangnon.shared.NotFound;
import vn.mangnon.shared.Ref;
import vn.mangnon.shared.Role;
import vn.mangnon.shared.Scope;
import vn.mangnon.units.DescribeAreas.Children;
import vn.mangnon.units.DescribeAreas.Village;
import vn.mangnon.units.pages.AreaPage;
import vn.mangnon.units.pages.AreasPage;
import vn.mangnon.web.Allow;
import vn.mangnon.web.BusinessClock;
import vn.mangnon.web.Form;
import vn.mangnon.web.Html;
import vn.mangnon.web.Redirect;

/** The areas of the reader's part, with what only people there know: what they are, their villages, their children. */
@Controller
@RequestMapping("/areas")
@Allow({Role.ADMINISTRATOR, Role.OFFICER, Role.LEADER})
class AreaController {
    private static final int TEXT = 200;
    private static final int DEEDS = 20;
    private static final int FIRST_YEAR = 2000;

    private final Areas areas;
    private final DescribeAreas describe;
    private final Journal journal;
    private final BusinessClock clock;

    AreaController(Areas areas, DescribeAreas describe, Journal journal, BusinessClock clock) {
        this.areas = areas;
        this.describe = describe;
        this.journal = journal;
        this.clock = clock;
    }

    @GetMapping
    View list(Scope scope) {
        LocalDate today = clock.today();
        return Html.of(new AreasPage(areas.byId(scope.areas()).values().stream()
                .flatMap(root -> areas.under(root.id(), today).stream())
                .distinct()
                .toList()));
    }

    @GetMapping("/{id}")
    View show(@PathVariable Id<Area> id, Scope scope) {
        return Html.of(page(areas.requireWithin(scope, id), blank()));
    }

    @PostMapping("/{id}/attributes")
    View attribute(@PathVariable Id<Area> id, Actor actor, Scope scope, Form form) {
        Area area = areas.requireWithin(scope, id);
        AreaAttribute attribute = form.choice("attribute", AreaAttribute.class);
        LocalDate from = form.requiredDay("from");
        String basis = form.requiredText("basis", TEXT);
        if (form.invalid()) {
            return Html.invalid(page(area, form));
        }
        describe.attribute(actor, id, attribute, form.value("holds").equals("true"), from, basis);
        return Redirect.to("/areas/" + id).saying("units.area.saved");
    }

    @PostMapping("/{id}/children")
    View children(@PathVariable Id<Area> id, Actor actor, Scope scope, Form form) {
        Area area = areas.requireWithin(scope, id);
        long year = form.count("year").orElse(0);
        if (year < FIRST_YEAR || year > clock.today().getYear()) {
            form.reject("year", "units.area.year");
        }
        long children = form.count("children").orElse(-1);
        if (children < 0 && form.problems("children").isEmpty()) {
            form.reject("children", "web.form.required");
        }
        String basis = form.text("childrenBasis", TEXT);
        if (form.invalid()) {
            return Html.invalid(page(area, form));
        }
        describe.children(actor, id, new Children((int) year, children, basis));
        return Redirect.to("/areas/" + id).saying("units.area.saved");
    }

    @PostMapping("/{id}/villages")
    View village(@PathVariable Id<Area> id, Actor actor, Scope scope, Form form) {
        Area commune = areas.requireWithin(scope, id);
        String kind = form.requiredText("villageKind", 40);
        String name = form.requiredText("villageName", TEXT);
        Id<Area> village = new Id<>(form.requiredId("village"));
        if (commune.level() != AreaLevel.COMMUNE) {
            throw new NotFound();
        }
        if (form.invalid()) {
            return Html.invalid(page(commune, form));
        }
        describe.village(actor, commune, new Village(village, kind, kind + " " + name, commune.validFrom()));
        return Redirect.to("/areas/" + id).saying("units.area.saved");
    }

    private Form blank() {
        LocalDate today = clock.today();
        return Form.blank()
                .with("from", today)
                .with("holds", "true")
                .with("year", today.getYear())
                .with("village", Id.uuid());
    }

    private AreaPage page(Area area, Form form) {
        LocalDate day = area.existsOn(clock.today()) || area.validTo() == null ? clock.today() : area.validTo();
        return new AreaPage(
                area,
                describe.attributes(area.id()),
                describe.children(area.id()),
                area.level() == AreaLevel.COMMUNE
                        ? areas.within(area.id(), AreaLevel.VILLAGE, day)
                        : java.util.List.of(),
                areas.predecessors(area.id()),
                journal.of(Ref.of("area", area.id()), DEEDS),
                form);
    }
}
