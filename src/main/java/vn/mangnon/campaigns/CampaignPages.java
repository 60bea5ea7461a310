package vn.mangnon.campaigns;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.mangnon.activities.Kinds;
import vn.mangnon.activities.PlacesOfWork;
import vn.mangnon.campaigns.pages.CampaignFormPage;
import vn.mangnon.campaigns.pages.CampaignPage;
import vn.mangnon.campaigns.pages.CampaignsPage;
import vn.mangnon.campaigns.pages.WorkNames;
import vn.mangnon.journal.Journal;
import vn.mangnon.planning.Plan;
import vn.mangnon.planning.Plans;
import vn.mangnon.reporting.regimes.ChosenTemplates;
import vn.mangnon.reporting.requests.Requests;
import vn.mangnon.shared.Actor;
import vn.mangnon.shared.Id;
import vn.mangnon.shared.Role;
import vn.mangnon.shared.Scope;
import vn.mangnon.units.AreaLevel;
import vn.mangnon.units.Areas;
import vn.mangnon.units.Organization;
import vn.mangnon.units.Organizations;
import vn.mangnon.web.BusinessClock;
import vn.mangnon.web.Form;

/** The pages of campaigns out of what lies in many places. */
@Component
class CampaignPages {
    private static final int DEEDS = 30;

    private final Works works;
    private final ReadBoard readBoard;
    private final Leaders leaders;
    private final Urgings urgings;
    private final Occasions occasions;
    private final Kinds kinds;
    private final PlacesOfWork places;
    private final Areas areas;
    private final Organizations organizations;
    private final Plans plans;
    private final ChosenTemplates templates;
    private final Requests requests;
    private final Journal journal;
    private final BusinessClock clock;

    CampaignPages(
            Works works,
            ReadBoard readBoard,
            Leaders leaders,
            Urgings urgings,
            Occasions occasions,
            Kinds kinds,
            PlacesOfWork places,
            Areas areas,
            Organizations organizations,
            Plans plans,
            ChosenTemplates templates,
            Requests requests,
            Journal journal,
            BusinessClock clock) {
        this.works = works;
        this.readBoard = readBoard;
        this.leaders = leaders;
        this.urgings = urgings;
        this.occasions = occasions;
        this.kinds = kinds;
        this.places = places;
        this.areas = areas;
        this.organizations = organizations;
        this.plans = plans;
        this.templates = templates;
        this.requests = requests;
        this.journal = journal;
        this.clock = clock;
    }

    /** What is held and was, and the occasions that come next of which the reader's body has no campaign yet. */
    CampaignsPage list(Actor actor, List<Campaign> shown, Optional<Integer> next) {
        LocalDate today = clock.today();
        List<CampaignsPage.Coming> coming = actor.mayActAsAny(Role.OFFICER, Role.LEADER)
                ? occasions.all().stream()
                        .filter(Occasion::inUse)
                        .map(occasion -> new CampaignsPage.Coming(occasion, occasion.next(today)))
                        .filter(one -> shown.stream()
                                .noneMatch(campaign -> campaign.holds(
                                        actor.body(), one.occasion().code(), one.days())))
                        .sorted()
                        .toList()
                : List.of();
        return new CampaignsPage(
                shown,
                organizations.byId(shown.stream().map(Campaign::body).distinct().toList()),
                coming,
                next,
                actor.mayActAsAny(Role.ADMINISTRATOR),
                today);
    }

    CampaignPage page(Scope scope, Actor actor, Campaign campaign, boolean all) {
        LocalDate today = clock.today();
        UUID leader = leaders.of(campaign);
        Map<UUID, Organization> names = organizations.byId(List.of(campaign.body(), leader));
        boolean leading = leader.equals(actor.body()) && actor.mayActAsAny(Role.OFFICER, Role.LEADER);
        return new CampaignPage(
                campaign,
                readBoard.of(scope, actor, campaign, works.of(campaign), today),
                new WorkNames(kinds.all()),
                Objects.requireNonNull(names.get(leader)),
                Optional.ofNullable(names.get(campaign.body()))
                        .filter(former -> !campaign.body().equals(leader)),
                areas.require(new Id<>(campaign.area())).name(),
                campaign.plan().flatMap(plan -> plans.find(scope, new Id<>(plan))),
                campaign.template().flatMap(template -> templates.name(scope, template)),
                requests.about(scope, campaign.ref()),
                journal.of(campaign, DEEDS),
                leading,
                leading ? urgings.in(campaign) : Map.of(),
                all,
                today);
    }

    CampaignFormPage form(Scope scope, Actor actor, Form form, Optional<Campaign> of) {
        LocalDate today = clock.today();
        Map<String, String> held = new LinkedHashMap<>();
        places.of(actor, today).stream()
                .filter(area -> area.level() != AreaLevel.VILLAGE)
                .forEach(area -> held.put(area.id().toString(), area.name()));
        of.map(Campaign::area)
                .filter(area -> !held.containsKey(area.toString()))
                .ifPresent(area ->
                        held.put(area.toString(), areas.require(new Id<>(area)).name()));
        Map<String, String> forms = new LinkedHashMap<>();
        forms.put("", "");
        forms.putAll(templates.options(scope));
        return new CampaignFormPage(form, of.map(Campaign::id), occasions.all(), held, plans(scope, today, of), forms);
    }

    private Map<String, String> plans(Scope scope, LocalDate today, Optional<Campaign> of) {
        Map<String, String> offered = new LinkedHashMap<>();
        offered.put("", "");
        Stream<Plan> open = plans.list(scope).stream()
                .map(Plans.Listed::plan)
                .filter(plan -> plan.inForce() && !plan.period().last().isBefore(today.minusYears(1)));
        Stream<Plan> chosen = of.flatMap(Campaign::plan).flatMap(plan -> plans.find(scope, new Id<>(plan))).stream();
        Stream.concat(open, chosen)
                .forEach(plan -> offered.putIfAbsent(plan.id().toString(), plan.name()));
        return offered;
    }
}
