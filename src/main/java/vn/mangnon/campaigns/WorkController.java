package vn.mangnon.campaigns;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.View;
import vn.mangnon.activities.Kinds;
import vn.mangnon.campaigns.pages.WorkNames;
import vn.mangnon.campaigns.pages.WorksPage;
import vn.mangnon.shared.Actor;
import vn.mangnon.shared.Id;
import vn.mangnon.shared.Period;
import vn.mangnon.shared.Refused;
import vn.mangnon.shared.Role;
import vn.mangnon.shared.Scope;
import vn.mangnon.units.AreaLevel;
import vn.mangnon.units.Line;
import vn.mangnon.units.Organizations;
import vn.mangnon.web.Allow;
import vn.mangnon.web.Form;
import vn.mangnon.web.Html;
import vn.mangnon.web.Redirect;

/** What every level owes in a campaign, said by the body that leads it. */
@Controller
@RequestMapping("/campaigns/{campaign}/works")
@Allow({Role.OFFICER, Role.LEADER})
class WorkController {
    private final Campaigns campaigns;
    private final Works works;
    private final ChangeCampaign change;
    private final Leaders leaders;
    private final Kinds kinds;
    private final Organizations organizations;

    WorkController(
            Campaigns campaigns,
            Works works,
            ChangeCampaign change,
            Leaders leaders,
            Kinds kinds,
            Organizations organizations) {
        this.campaigns = campaigns;
        this.works = works;
        this.change = change;
        this.leaders = leaders;
        this.kinds = kinds;
        this.organizations = organizations;
    }

    @GetMapping
    View list(@PathVariable("campaign") Id<Campaign> id, Scope scope, Actor actor) {
        Campaign campaign = led(scope, actor, id);
        Form form = Form.blank()
                .with("id", Id.uuid())
                .with("level", AreaLevel.COMMUNE)
                .with("first", campaign.days().first())
                .with("last", campaign.days().last());
        return Html.of(page(actor, campaign, form));
    }

    @PostMapping
    View owe(@PathVariable("campaign") Id<Campaign> id, Scope scope, Actor actor, Form form) {
        Campaign campaign = led(scope, actor, id);
        WorksPage page = page(actor, campaign, form);
        Work work = read(campaign, page);
        if (form.invalid()) {
            return Html.invalid(page);
        }
        try {
            change.owe(actor, campaign, work);
        } catch (Refused refused) {
            form.reject("work", refused.key(), refused.arguments().toArray());
            return Html.invalid(page);
        }
        return Redirect.to("/campaigns/" + id + "/works").saying("campaigns.work.added");
    }

    @PostMapping("/{work}/removal")
    View drop(@PathVariable("campaign") Id<Campaign> id, @PathVariable Id<Work> work, Scope scope, Actor actor) {
        change.drop(actor, led(scope, actor, id), work.value());
        return Redirect.to("/campaigns/" + id + "/works").saying("campaigns.work.dropped");
    }

    private static Work read(Campaign campaign, WorksPage page) {
        Form form = page.form();
        String work = form.requiredText("work", 200);
        if (!work.isEmpty() && !page.choices().containsKey(work)) {
            form.reject("work", "web.form.choose");
        }
        String line = form.value("line");
        if (!page.lines().containsKey(line)) {
            form.reject("line", "web.form.choose");
        }
        OptionalLong atLeast = form.count("atLeast");
        if (atLeast.isPresent()
                && atLeast.getAsLong() == 0
                && form.problems("atLeast").isEmpty()) {
            form.reject("atLeast", "campaigns.work.nought");
        }
        AreaLevel level = form.choice("level", AreaLevel.class);
        if (!AreaLevel.TIERS.contains(level)) {
            form.reject("level", "web.form.choose");
        }
        int dot = work.indexOf('.');
        return new Work(
                new Id<>(form.requiredId("id")),
                campaign.id().value(),
                level,
                line.isEmpty() || form.invalid() ? Optional.empty() : Optional.of(Line.valueOf(line)),
                work.substring(0, Math.max(0, dot)),
                work.substring(dot + 1),
                atLeast,
                days(form));
    }

    private static Period days(Form form) {
        LocalDate first = form.requiredDay("first");
        LocalDate last = form.requiredDay("last");
        if (last.isBefore(first) && form.problems("last").isEmpty()) {
            form.reject("last", "shared.period.backwards");
        }
        return new Period(first, last.isBefore(first) ? first : last);
    }

    private WorksPage page(Actor actor, Campaign campaign, Form form) {
        return new WorksPage(campaign, works.of(campaign), new WorkNames(kinds.all()), lines(actor), form);
    }

    /** Which lines may be asked: a state body asks areas and every line, any other its own. */
    private Map<String, Optional<Line>> lines(Actor actor) {
        Line own = organizations.require(new Id<>(actor.body())).line();
        Map<String, Optional<Line>> lines = new LinkedHashMap<>();
        if (own == Line.GOVERNMENT) {
            lines.put("", Optional.empty());
        }
        List<Line> others = own == Line.GOVERNMENT ? Arrays.asList(Line.values()) : List.of(own);
        others.forEach(line -> lines.put(line.name(), Optional.of(line)));
        return lines;
    }

    private Campaign led(Scope scope, Actor actor, Id<Campaign> id) {
        Campaign campaign = campaigns.require(scope, id);
        leaders.requireHeld(actor, campaign);
        return campaign;
    }
}
