package vn.mangnon.campaigns;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.View;
import vn.mangnon.activities.CountWork;
import vn.mangnon.activities.Kinds;
import vn.mangnon.campaigns.Board.Row;
import vn.mangnon.campaigns.pages.WorkNames;
import vn.mangnon.campaigns.pages.WorkRecordsPage;
import vn.mangnon.measures.Behind;
import vn.mangnon.shared.Actor;
import vn.mangnon.shared.Id;
import vn.mangnon.shared.NotFound;
import vn.mangnon.shared.Role;
import vn.mangnon.shared.Scope;
import vn.mangnon.web.Allow;
import vn.mangnon.web.BusinessClock;
import vn.mangnon.web.Form;
import vn.mangnon.web.Html;
import vn.mangnon.web.RecordLabels;
import vn.mangnon.web.Redirect;

/** What the board of a campaign opens to: the records behind its numbers; urging those that lag. */
@Controller
@RequestMapping("/campaigns/{campaign}")
@Allow
class CampaignBoardController {
    private final Campaigns campaigns;
    private final Works works;
    private final ReadBoard readBoard;
    private final UrgeBodies urgeBodies;
    private final CountWork countWork;
    private final Kinds kinds;
    private final RecordLabels labels;
    private final BusinessClock clock;

    CampaignBoardController(
            Campaigns campaigns,
            Works works,
            ReadBoard readBoard,
            UrgeBodies urgeBodies,
            CountWork countWork,
            Kinds kinds,
            RecordLabels labels,
            BusinessClock clock) {
        this.campaigns = campaigns;
        this.works = works;
        this.readBoard = readBoard;
        this.urgeBodies = urgeBodies;
        this.countWork = countWork;
        this.kinds = kinds;
        this.labels = labels;
        this.clock = clock;
    }

    /** Of one unit, or of all that the reader sees on the board. */
    @GetMapping("/works/{work}/records")
    View records(
            @PathVariable("campaign") Id<Campaign> id,
            @PathVariable("work") Id<Work> workId,
            Scope scope,
            Actor actor,
            Form query) {
        Campaign campaign = campaigns.require(scope, id);
        Work work = works.of(campaign).stream()
                .filter(one -> one.id().equals(workId))
                .findFirst()
                .orElseThrow(NotFound::new);
        Optional<UUID> unit = unit(query);
        List<Row> rows = readBoard.of(scope, actor, campaign, List.of(work), clock.today()).groups().stream()
                .flatMap(group -> group.rows().stream())
                .filter(row -> unit.map(row.id()::equals).orElse(true))
                .toList();
        if (rows.isEmpty()) {
            throw new NotFound();
        }
        Behind behind = new Behind(
                countWork.behind(scope, work.wanted(rows.stream().map(Row::id).toList())));
        return Html.of(new WorkRecordsPage(
                campaign,
                work,
                new WorkNames(kinds.all()),
                unit.map(one -> rows.getFirst().name()),
                behind,
                labels.of(scope, behind.records())));
    }

    /** One unit, or all that lag. */
    @PostMapping("/urging")
    @Allow({Role.OFFICER, Role.LEADER})
    View urge(@PathVariable("campaign") Id<Campaign> id, Scope scope, Actor actor, Form form) {
        Campaign campaign = campaigns.require(scope, id);
        Optional<UUID> unit = unit(form);
        Board board = readBoard.of(scope, actor, campaign, works.of(campaign), clock.today());
        int told = urgeBodies.urge(actor, campaign, board.missing(unit), clock.today());
        Redirect there = Redirect.to("/campaigns/" + id);
        return told == 0 ? there.saying("campaigns.urged.none") : there.saying("campaigns.urged", told);
    }

    /** None means all; what is no unit's id means none at all. */
    private static Optional<UUID> unit(Form form) {
        Optional<UUID> unit = form.id("unit");
        if (form.invalid()) {
            throw new NotFound();
        }
        return unit;
    }
}
