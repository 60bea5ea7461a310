package vn.mangnon.sample;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.mangnon.planning.Plan;
import vn.mangnon.planning.Plans;
import vn.mangnon.planning.reviews.BeginReview;
import vn.mangnon.planning.reviews.Review;
import vn.mangnon.planning.reviews.Reviews;
import vn.mangnon.planning.targets.SetTargets;
import vn.mangnon.planning.targets.Targets;
import vn.mangnon.shared.Actor;
import vn.mangnon.shared.Csv;
import vn.mangnon.shared.Role;
import vn.mangnon.shared.Scope;
import vn.mangnon.shared.Vietnam;
import vn.mangnon.web.BusinessClock;

/** A planning year under way: what a visitor of the demo clicks through. Tests begin without it. */
@Component
public class SampleYear {
    private static final String YOUTH = "kh-tinh-doan-2024";
    private static final LocalDate PLANNED = LocalDate.of(2024, 4, 23);

    private final BusinessClock clock;
    private final SamplePeople people;
    private final SampleYearDuties duties;
    private final SampleOwnPlans ownPlans;
    private final SampleObstacles obstacles;
    private final SampleReporting reporting;
    private final Plans plans;
    private final Targets targets;
    private final SetTargets setTargets;
    private final BeginReview beginReview;
    private final Reviews reviews;

    SampleYear(
            BusinessClock clock,
            SamplePeople people,
            SampleYearDuties duties,
            SampleOwnPlans ownPlans,
            SampleObstacles obstacles,
            SampleReporting reporting,
            Plans plans,
            Targets targets,
            SetTargets setTargets,
            BeginReview beginReview,
            Reviews reviews) {
        this.clock = clock;
        this.people = people;
        this.duties = duties;
        this.ownPlans = ownPlans;
        this.obstacles = obstacles;
        this.reporting = reporting;
        this.plans = plans;
        this.targets = targets;
        this.setTargets = setTargets;
        this.beginReview = beginReview;
        this.reviews = reviews;
    }

    /** After the province; the day is the province's first one again. */
    public void load() {
        people.loadYear();
        clock.assume(PLANNED);
        duties.owe(morning(PLANNED));
        allot();
        duties.giveTime();
        ownPlans.load();
        obstacles.load();
        reporting.load();
        clock.assume(SampleProvince.FIRST_DAY);
        duties.askAndHandOver(clock.now());
        review();
    }

    private void allot() {
        Actor actor = actor("khang", "Đoàn Minh Khang", "doan-97-tnth", "doan-97");
        Plan plan = plans.require(SampleTasks.scope("doan-97"), SamplePlans.plan(YOUTH));
        Map<String, List<Csv.Row>> shares = Csv.resource("sample/year-shares.csv").stream()
                .collect(Collectors.groupingBy(row -> row.get("target")));
        shares.forEach((beginning, rows) -> targets.of(plan).stream()
                .filter(target -> target.what().startsWith(beginning))
                .forEach(target -> setTargets.allot(
                        actor,
                        plan,
                        target,
                        rows.stream()
                                .collect(Collectors.toMap(
                                        row -> SampleUnits.organization(row.get("body_key"))
                                                .value(),
                                        row -> new BigDecimal(row.get("amount")))),
                        rows.getFirst().get("because"))));
    }

    /** The association's review of half a year, begun and not finished. */
    private void review() {
        Scope scope = SampleTasks.scope("hbvqte-97");
        Actor actor = actor("tho", "Chu Thị Thơ", "hbvqte-97", "hbvqte-97");
        Plan plan = plans.require(scope, SamplePlans.plan("qd-hoi-bvqte-2024"));
        Review begun = beginReview.of(scope, plan, Review.Kind.MID_YEAR, clock.now());
        String proposals = "- Đề nghị các huyện chưa có mạng lưới cử cán bộ phối hợp trước ngày 31/7/2024.";
        reviews.save(
                actor,
                plan,
                new Review(
                        begun.id(),
                        begun.kind(),
                        begun.asOf(),
                        begun.done(),
                        begun.behind(),
                        begun.causes(),
                        proposals,
                        begun.version()));
    }

    /** Nine o'clock of a day. */
    static Instant morning(LocalDate day) {
        return day.atTime(9, 0).atZone(Vietnam.ZONE).toInstant();
    }

    /** The person a row names, at work in an organization. */
    static Actor actor(Csv.Row row, String organization, String body) {
        return actor(row.get("person_key"), row.get("person_name"), organization, body);
    }

    static Actor actor(String person, String name, String organization, String body) {
        return new Actor(
                SamplePeople.person(person).value(),
                name,
                SampleUnits.organization(organization).value(),
                SampleUnits.organization(body).value(),
                Set.of(Role.OFFICER, Role.LEADER));
    }
}
