package vn.mangnon.units;

import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.View;
import vn.mangnon.shared.Actor;
import vn.mangnon.shared.Id;
import vn.mangnon.shared.Role;
import vn.mangnon.shared.Scope;
import vn.mangnon.units.pages.SplitsPage;
import vn.mangnon.web.Allow;
import vn.mangnon.web.Form;
import vn.mangnon.web.Html;
import vn.mangnon.web.Redirect;

@Controller
@RequestMapping("/splits")
@Allow({Role.ADMINISTRATOR, Role.LEADER, Role.OFFICER})
class SplitController {
    private final SplitAreas splits;
    private final Areas areas;

    SplitController(SplitAreas splits, Areas areas) {
        this.splits = splits;
        this.areas = areas;
    }

    @GetMapping
    View list(Scope scope) {
        return Html.of(new SplitsPage(Form.blank(), splits.seen(scope)));
    }

    @PostMapping("/{id}")
    View decide(@PathVariable Id<Area> id, Actor actor, Scope scope, Form form) {
        Map<Id<Area>, Long> weights = new HashMap<>();
        for (Areas.Part part : areas.split(id).parts()) {
            String field = "weight." + part.successor().id();
            weights.put(part.successor().id(), form.count(field).orElse(0));
        }
        String basis = form.requiredText("basis", 300);
        if (form.invalid()) {
            return Html.invalid(new SplitsPage(form, splits.seen(scope)));
        }
        splits.decide(actor, scope, id, weights, basis);
        return Redirect.to("/splits").saying("units.split.decided");
    }
}
