package vn.mangnon.campaigns;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.View;
import vn.mangnon.campaigns.pages.CampaignFormPage;
import vn.mangnon.shared.Actor;
import vn.mangnon.shared.Id;
import vn.mangnon.shared.Role;
import vn.mangnon.shared.Scope;
import vn.mangnon.shared.Stale;
import vn.mangnon.web.Allow;
import vn.mangnon.web.Form;
import vn.mangnon.web.Html;
import vn.mangnon.web.Redirect;

/** Campaigns: the list, one of them with its board, setting one up, correcting and withdrawing it. */
@Controller
@RequestMapping("/campaigns")
@Allow
class CampaignController {
    private static final int A_PAGE = 30;

    private final Campaigns campaigns;
    private final ChangeCampaign change;
    private final Leaders leaders;
    private final CampaignPages pages;
    private final ProposeCampaign propose;

    CampaignController(
            Campaigns campaigns, ChangeCampaign change, Leaders leaders, CampaignPages pages, ProposeCampaign propose) {
        this.campaigns = campaigns;
        this.change = change;
        this.leaders = leaders;
        this.pages = pages;
        this.propose = propose;
    }

    @GetMapping
    View list(Scope scope, Actor actor, Form query) {
        int from = (int) Math.min(1_000_000, query.count("from").orElse(0));
        List<Campaign> found = campaigns.list(scope, from, A_PAGE + 1);
        return Html.of(pages.list(
                actor,
                found.subList(0, Math.min(A_PAGE, found.size())),
                found.size() > A_PAGE ? Optional.of(from + A_PAGE) : Optional.empty()));
    }

    /** A form for an occasion that comes, for a plan, or for any days. */
    @GetMapping("/new")
    @Allow({Role.OFFICER, Role.LEADER})
    View ask(Scope scope, Actor actor, Form query) {
        return Html.of(pages.form(scope, actor, propose.form(scope, actor, query), Optional.empty()));
    }

    @PostMapping
    @Allow({Role.OFFICER, Role.LEADER})
    View begin(Scope scope, Actor actor, Form form) {
        CampaignFormPage page = pages.form(scope, actor, form, Optional.empty());
        Campaign campaign = CampaignForm.read(actor, page);
        if (form.invalid()) {
            return Html.invalid(page);
        }
        change.begin(scope, actor, campaign);
        return Redirect.to("/campaigns/" + campaign.id()).saying("campaigns.begun");
    }

    @GetMapping("/{id}")
    View show(@PathVariable Id<Campaign> id, Scope scope, Actor actor, Form query) {
        return Html.of(pages.page(scope, actor, campaigns.require(scope, id), query.ticked("all")));
    }

    @GetMapping("/{id}/edit")
    @Allow({Role.OFFICER, Role.LEADER})
    View edit(@PathVariable Id<Campaign> id, Scope scope, Actor actor) {
        Campaign campaign = led(scope, actor, id);
        return Html.of(pages.form(scope, actor, CampaignForm.of(campaign), Optional.of(campaign)));
    }

    @PostMapping("/{id}")
    @Allow({Role.OFFICER, Role.LEADER})
    View correct(@PathVariable Id<Campaign> id, Scope scope, Actor actor, Form form) {
        Campaign before = led(scope, actor, id);
        form.with("id", id).with("occasion", before.occasion().orElse(""));
        CampaignFormPage page = pages.form(scope, actor, form, Optional.of(before));
        Campaign campaign = CampaignForm.read(actor, page);
        if (form.invalid()) {
            return Html.invalid(page);
        }
        try {
            change.correct(actor, before, campaign);
        } catch (Stale stale) {
            Form latest = CampaignForm.of(campaigns.require(scope, id));
            form.meanwhile(latest).with("version", latest.value("version"));
            return Html.conflict(page);
        }
        return Redirect.to("/campaigns/" + id).saying("campaigns.corrected");
    }

    @PostMapping("/{id}/withdrawal")
    @Allow({Role.OFFICER, Role.LEADER})
    View withdraw(@PathVariable Id<Campaign> id, Scope scope, Actor actor, Form form) {
        Campaign campaign = led(scope, actor, id);
        String because = form.requiredText("because", 500);
        if (form.invalid()) {
            return Redirect.to("/campaigns/" + id).saying("campaigns.withdraw.why");
        }
        change.withdraw(actor, campaign, because);
        return Redirect.to("/campaigns/" + id).saying("campaigns.withdrawn");
    }

    private Campaign led(Scope scope, Actor actor, Id<Campaign> id) {
        Campaign campaign = campaigns.require(scope, id);
        leaders.require(actor, campaign);
        return campaign;
    }
}
