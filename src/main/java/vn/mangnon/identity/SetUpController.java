package vn.mangnon.identity;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.View;
import vn.mangnon.identity.pages.SetUpPage;
import vn.mangnon.identity.pages.SetUpPlacePage;
import vn.mangnon.shared.Id;
import vn.mangnon.shared.NotFound;
import vn.mangnon.units.Area;
import vn.mangnon.units.AreaLevel;
import vn.mangnon.units.Areas;
import vn.mangnon.units.Line;
import vn.mangnon.units.LoadUnits;
import vn.mangnon.web.Allow;
import vn.mangnon.web.BusinessClock;
import vn.mangnon.web.Form;
import vn.mangnon.web.Html;
import vn.mangnon.web.Redirect;

/** The set-up page: there until somebody is, and only for who has the code from the console. */
@Controller
@RequestMapping("/setup")
@Allow(anyone = true)
class SetUpController {
    private static final List<Line> UNIONS = List.of(Line.WOMENS_UNION, Line.YOUTH_UNION, Line.ASSOCIATION);

    private final SetUp setUp;
    private final Areas areas;
    private final BusinessClock clock;

    SetUpController(SetUp setUp, Areas areas, BusinessClock clock) {
        this.setUp = setUp;
        this.areas = areas;
        this.clock = clock;
    }

    @GetMapping
    View ask() {
        requireNeeded();
        return Html.of(new SetUpPlacePage(Form.blank(), provinces()));
    }

    @PostMapping("/place")
    View place(Form form) {
        requireNeeded();
        if (!codeIsRight(form)) {
            return Html.invalid(new SetUpPlacePage(form, provinces()));
        }
        Area province = areas.require(new Id<>(form.requiredId("province")));
        return Html.of(page(form.with("area", province.id()), province));
    }

    @PostMapping
    View complete(HttpServletRequest request, HttpServletResponse response, Form form) {
        if (!setUp.needed()) { // sent twice
            return Redirect.to("/");
        }
        Area province = areas.require(new Id<>(form.requiredId("province")));
        UUID root = form.requiredId("area");
        String name = form.requiredText("name", 200);
        String signIn = SignIn.readName(form);
        String password = NewPassword.read(form);
        Optional<Line> union = UNIONS.stream()
                .filter(line -> form.chosen("union", line.name()))
                .findFirst();
        if (!codeIsRight(form) || form.invalid()) {
            return Html.invalid(page(form, province));
        }
        var wish = new SetUp.Wish(areas.require(new Id<>(root)), union, name, signIn, password);
        SessionCookie.send(request, response, setUp.complete(form.value("code"), wish, clock.today()));
        return Redirect.to("/people").saying("identity.setup.welcome", name);
    }

    private void requireNeeded() {
        if (!setUp.needed()) {
            throw new NotFound();
        }
    }

    private boolean codeIsRight(Form form) {
        try {
            setUp.check(form.value("code"));
            return true;
        } catch (NotFound wrong) {
            form.reject("code", "identity.setup.wrong-code");
            return false;
        }
    }

    private List<Area> provinces() {
        return areas.within(new Id<>(LoadUnits.NATION), AreaLevel.PROVINCE, today());
    }

    private SetUpPage page(Form form, Area province) {
        return new SetUpPage(form, province, areas.within(province.id(), AreaLevel.COMMUNE, today()), UNIONS);
    }

    private LocalDate today() {
        return clock.today();
    }
}
