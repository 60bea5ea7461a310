package vn.mangnon.planning;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.View;
import vn.mangnon.planning.pages.BodyRulesPage;
import vn.mangnon.shared.Actor;
import vn.mangnon.shared.Id;
import vn.mangnon.shared.Role;
import vn.mangnon.shared.Scope;
import vn.mangnon.units.Organizations;
import vn.mangnon.web.Allow;
import vn.mangnon.web.Html;
import vn.mangnon.web.Redirect;

/** The names that people put right, where they can be taken back. */
@Controller
@RequestMapping("/body-rules")
@Allow({Role.OFFICER, Role.LEADER})
class BodyRuleController {
    private final BodyRules rules;
    private final Organizations organizations;

    BodyRuleController(BodyRules rules, Organizations organizations) {
        this.rules = rules;
        this.organizations = organizations;
    }

    @GetMapping
    View list(Scope scope) {
        List<BodyRule> kept = rules.list(scope);
        Set<UUID> named = new HashSet<>();
        kept.forEach(rule -> {
            named.add(rule.keptFor());
            named.addAll(rule.organizations());
        });
        return Html.of(new BodyRulesPage(kept, organizations.byId(named)));
    }

    @PostMapping("/{id}/withdrawal")
    View takeBack(@PathVariable Id<BodyRule> id, Scope scope, Actor actor) {
        rules.takeBack(actor, scope, id);
        return Redirect.to("/body-rules").saying("planning.rules.taken-back");
    }
}
