package vn.mangnon.register;

import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.View;
import vn.mangnon.register.SituationKind.Certainty;
import vn.mangnon.register.SituationKind.Sort;
import vn.mangnon.register.pages.SituationKindsPage;
import vn.mangnon.shared.Actor;
import vn.mangnon.shared.NotFound;
import vn.mangnon.shared.Role;
import vn.mangnon.web.Allow;
import vn.mangnon.web.BusinessClock;
import vn.mangnon.web.Form;
import vn.mangnon.web.Html;
import vn.mangnon.web.Redirect;

/** What an administrator keeps of the register: sub-groups and local groups, what was compared with its source, settings. */
@Controller
@RequestMapping("/situation-kinds")
@Allow(Role.ADMINISTRATOR)
class SituationKindController {
    private static final int TEXT = 300;

    private final SituationKinds kinds;
    private final Reached reached;
    private final BusinessClock clock;

    SituationKindController(SituationKinds kinds, Reached reached, BusinessClock clock) {
        this.kinds = kinds;
        this.reached = reached;
        this.clock = clock;
    }

    @GetMapping
    View list() {
        return Html.of(page(Form.blank()));
    }

    @PostMapping
    View add(Actor actor, Form form) {
        Optional<SituationKind> parent = kinds.all().stream()
                .filter(kind -> kind.code().equals(form.value("parent"))
                        && kind.parent().isEmpty())
                .findFirst();
        if (parent.isEmpty() && !form.value("parent").isEmpty()) {
            form.reject("parent", "web.form.choose");
        }
        String code = form.requiredText("code", 60);
        if (!code.matches("[A-Z0-9_]{2,60}")) {
            form.reject("code", "register.kind.code.wrong");
        }
        SituationKind kind = new SituationKind(
                code,
                parent.map(SituationKind::sort).orElse(Sort.LOCAL),
                Optional.empty(),
                parent.map(SituationKind::code),
                form.requiredText("nameVi", TEXT),
                form.requiredText("nameEn", TEXT),
                form.text("source", TEXT),
                Certainty.OWN,
                Optional.empty(),
                true);
        if (form.invalid()) {
            return Html.invalid(page(form));
        }
        if (!kinds.add(actor, kind)) {
            form.reject("code", "register.kind.code.taken");
            return Html.invalid(page(form));
        }
        return Redirect.to("/situation-kinds").saying("register.saved");
    }

    /** A row was compared with the text of its source. */
    @PostMapping("/{code}/comparison")
    View compare(@PathVariable String code, Actor actor, Form form) {
        if (kinds.all().stream().noneMatch(kind -> kind.code().equals(code))) {
            throw new NotFound();
        }
        String name = form.requiredText("name", TEXT);
        String source = form.requiredText("basis", TEXT);
        if (form.invalid()) {
            return Html.invalid(page(form));
        }
        kinds.compare(actor, code, name, source, clock.today());
        return Redirect.to("/situation-kinds").saying("register.saved");
    }

    @PostMapping("/settings")
    View change(Actor actor, Form form) {
        Reaching rule = new Reaching(
                number(form, "quietDays", 7, 730),
                number(form, "givers", 2, 20),
                number(form, "daysBeforeTet", 1, 90),
                number(form, "daysAfterTet", 0, 60));
        if (form.invalid()) {
            return Html.invalid(page(form));
        }
        reached.change(actor, rule);
        return Redirect.to("/situation-kinds").saying("register.saved");
    }

    private static int number(Form form, String field, int least, int most) {
        long number = form.count(field).orElse(-1);
        if (number < least || number > most) {
            form.reject(field, "register.setting.range", least, most);
        }
        return (int) Math.clamp(number, least, most);
    }

    private SituationKindsPage page(Form form) {
        return new SituationKindsPage(kinds.all(), reached.rule(), form);
    }
}
