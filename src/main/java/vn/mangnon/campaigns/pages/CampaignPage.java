package vn.mangnon.campaigns.pages;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.mangnon.campaigns.Board;
import vn.mangnon.campaigns.Board.Group;
import vn.mangnon.campaigns.Board.Row;
import vn.mangnon.campaigns.Campaign;
import vn.mangnon.campaigns.Campaign.State;
import vn.mangnon.campaigns.Work;
import vn.mangnon.journal.Deed;
import vn.mangnon.planning.Plan;
import vn.mangnon.reporting.requests.Request;
import vn.mangnon.units.AreaLevel;
import vn.mangnon.units.Line;
import vn.mangnon.web.Page;
import vn.mangnon.web.Ui;

/**
 * A campaign with its board.
 *
 * @param leading whether the reader works for the body that leads it
 * @param all whether units that have done everything are shown too
 */
public record CampaignPage(
        Campaign campaign,
        Board board,
        WorkNames names,
        String leader,
        String area,
        Optional<Plan> plan,
        Optional<String> template,
        List<Request> requests,
        List<Deed> deeds,
        boolean leading,
        boolean all,
        LocalDate today)
        implements Page {
    /** More units of one group than this are not shown on one page. */
    public static final int MOST = 200;

    private static final int NAMED = 10;

    public State state() {
        return campaign.state(today);
    }

    /** Who owes, in words. */
    public static String who(Ui ui, AreaLevel level, Optional<Line> line) {
        return line.map(one ->
                        ui.t(one) + ", " + ui.t(level).toLowerCase(ui.language().locale()))
                .orElseGet(() -> ui.t(level));
    }

    /** What the reader's own unit owes. */
    public Optional<Row> own(Group group) {
        return group.rows().stream().filter(Row::own).findFirst();
    }

    /** Whether anybody but the reader's own unit is on it. */
    public boolean others(Group group) {
        return group.rows().stream().anyMatch(row -> !row.own());
    }

    /** Whether anybody but the reader's own unit is on the board at all. */
    public boolean others() {
        return board.groups().stream().anyMatch(this::others);
    }

    /** Those who still owe something, or all. */
    public List<Row> shown(Group group) {
        return group.rows().stream()
                .filter(row -> all || !row.complete(group.works()))
                .limit(MOST)
                .toList();
    }

    /** Where work of a kind is recorded, as of today while its days run, else of their last day. */
    public String record(Work work) {
        LocalDate day = work.days().until(today).last();
        return "/activities/new?kind=" + work.kind() + "&day=" + day
                + campaign.plan().map(plan -> "&plan=" + plan).orElse("");
    }

    /** Where the records behind a number are; only of communes, whose own work is all that is held there. */
    public Optional<String> records(Group group, Row row, Work work) {
        return group.level() == AreaLevel.COMMUNE && group.line().isEmpty()
                ? names.quantity(work)
                        .map(quantity -> "/figures/records?indicator=" + quantity.indicator() + "&area=" + row.id()
                                + "&first=" + work.days().first() + "&last="
                                + work.days().last())
                : Optional.empty();
    }

    /** How much was done of a work by all together: "25 chiếc". */
    public String sum(Ui ui, Group group, Work work) {
        return ui.number(group.amount(work)) + " "
                + names.quantity(work)
                        .map(quantity -> quantity.unit(ui.language()))
                        .orElse("");
    }

    /** Names of a few, and how many more. */
    public String named(Ui ui, List<Row> rows) {
        String few = rows.stream().limit(NAMED).map(Row::name).collect(Collectors.joining(", "));
        return rows.size() > NAMED ? ui.t("campaigns.and-more", few, rows.size() - NAMED) : few;
    }
}
