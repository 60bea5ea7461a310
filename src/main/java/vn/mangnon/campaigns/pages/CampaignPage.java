package vn.mangnon.campaigns.pages;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.mangnon.campaigns.Board;
import vn.mangnon.campaigns.Board.Group;
import vn.mangnon.campaigns.Board.Row;
import vn.mangnon.campaigns.Campaign;
import vn.mangnon.campaigns.Campaign.State;
import vn.mangnon.campaigns.Urged;
import vn.mangnon.campaigns.Work;
import vn.mangnon.journal.Deed;
import vn.mangnon.planning.Plan;
import vn.mangnon.reporting.requests.Request;
import vn.mangnon.units.AreaLevel;
import vn.mangnon.units.Line;
import vn.mangnon.units.Organization;
import vn.mangnon.web.Page;
import vn.mangnon.web.Ui;

/**
 * A campaign with its board.
 *
 * @param leader the body that leads it by now
 * @param former the one that set it up, where that has ended
 * @param leading whether the reader works for the body that leads it
 * @param urged who was urged in it, for who leads it
 * @param all whether units that have done everything are shown too
 */
public record CampaignPage(
        Campaign campaign,
        Board board,
        WorkNames names,
        Organization leader,
        Optional<Organization> former,
        String area,
        Optional<Plan> plan,
        Optional<String> template,
        List<Request> requests,
        List<Deed> deeds,
        boolean leading,
        Map<UUID, Urged> urged,
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

    /** Where the records behind a unit's number are. */
    public String records(Row row, Work work) {
        return records(work) + "?unit=" + row.id();
    }

    /** Where those behind the number of all together are. */
    public String records(Work work) {
        return "/campaigns/" + campaign.id() + "/works/" + work.id() + "/records";
    }

    /** How much was done of a work by all together: "25 chiếc". */
    public String sum(Ui ui, Group group, Work work) {
        return names.amount(ui, work, group.amount(work));
    }

    /** Whether the reader may urge those that lag. */
    public boolean urging() {
        return leading && campaign.urges(today);
    }

    /** Whether a unit lags and may be urged, today too. */
    public boolean urgeable(Group group, Row row) {
        return !row.complete(group.works())
                && row.body().filter(body -> !mine(body)).isPresent()
                && urged(row).filter(urged -> urged.last().equals(today)).isEmpty();
    }

    /** How many bodies are told when all that lag are urged now. */
    public long urgeable() {
        return board.groups().stream()
                .flatMap(group -> group.rows().stream().filter(row -> urgeable(group, row)))
                .flatMap(row -> row.body().stream())
                .distinct()
                .count();
    }

    /** How often a unit's body was urged, and when last. */
    public Optional<Urged> urged(Row row) {
        return row.body().map(urged::get);
    }

    private boolean mine(UUID body) {
        return leader.id().value().equals(body);
    }

    /** Names of a few, and how many more. */
    public String named(Ui ui, List<Row> rows) {
        String few = rows.stream().limit(NAMED).map(Row::name).collect(Collectors.joining(", "));
        return rows.size() > NAMED ? ui.t("campaigns.and-more", few, rows.size() - NAMED) : few;
    }
}
