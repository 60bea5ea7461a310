package vn.mangnon;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.mangnon.testing.ActionMonth.OFFICER;
import static vn.mangnon.testing.ActionMonth.expect;
import static vn.mangnon.testing.ActionMonth.first;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.mangnon.activities.Activities;
import vn.mangnon.activities.Activity;
import vn.mangnon.sample.SampleActivities;
import vn.mangnon.shared.Id;
import vn.mangnon.shared.Scope;
import vn.mangnon.testing.ActionMonth;
import vn.mangnon.testing.Browser;
import vn.mangnon.testing.DatabaseStory;
import vn.mangnon.testing.StatementCounter;

/** What a page may cost: statements, the same for many rows as for few, and bytes on a slow line. */
@DatabaseStory
class PageLimitsTest {
    static final int LATER_PAGE = 30 * 1024;

    /** Statements a page may send at most, those of the session and of the demo's date included. */
    private static final Map<String, Integer> MOST = Map.ofEntries(
            Map.entry("/", 21),
            Map.entry("/plans", 6),
            Map.entry("/plans/new", 6),
            Map.entry("/readings", 6),
            Map.entry("/body-rules", 7),
            Map.entry("/plans/{id}", 25),
            Map.entry("/plans/{id}/reading", 9),
            Map.entry("/plans/{id}/bodies", 10),
            Map.entry("/plans/{id}/provisions", 11),
            Map.entry("/plans/{id}/template", 13),
            Map.entry("/plans/{id}/confirmation", 9),
            Map.entry("/plans/{id}/outline", 10),
            Map.entry("/plans/{id}/targets", 13),
            Map.entry("/plans/{id}/targets/{id}", 19),
            Map.entry("/plans/{id}/targets/{id}/allotment", 11),
            Map.entry("/plans/{id}/cascade", 20),
            Map.entry("/plans/{id}/differences", 15),
            Map.entry("/plans/{id}/money", 18),
            Map.entry("/plans/{id}/approval", 10),
            Map.entry("/plans/{id}/programme", 13),
            Map.entry("/plans/{id}/reviews/MID_YEAR", 18),
            Map.entry("/obstacles", 8),
            Map.entry("/campaigns", 9),
            Map.entry("/campaigns/{id}", 24),
            Map.entry("/obstacles/{id}", 22),
            Map.entry("/search", 18),
            Map.entry("/activities", 11),
            Map.entry("/activities/new", 22),
            Map.entry("/activities/{id}", 24),
            Map.entry("/activities/{id}/edit", 35),
            Map.entry("/figures", 15),
            Map.entry("/figures/table", 18),
            Map.entry("/overview", 14),
            Map.entry("/areas", 9),
            Map.entry("/areas/{id}", 15),
            Map.entry("/boards/{id}", 12),
            Map.entry("/dues/{id}", 14),
            Map.entry("/splits", 6),
            Map.entry("/reports/{id}", 31),
            Map.entry("/reports/{id}/issue", 19),
            Map.entry("/reports/{id}/figures/{id}", 21));

    @LocalServerPort
    int port;

    @Autowired
    Activities activities;

    private ActionMonth month;

    @SuppressWarnings("NullAway.Init")
    private Activity model;

    @SuppressWarnings("NullAway.Init")
    private Activity own;

    @SuppressWarnings("NullAway.Init")
    private LimitedPages pages;

    private final Map<String, Long> few = new LinkedHashMap<>();

    @BeforeAll
    void oneReportIsAcceptedAndSomethingIsRecordedSince() {
        month = new ActionMonth(port);
        String plan = month.begin();
        String report = month.submit(LimitedPages.COMMUNE);
        expect(303, month.accept(report));
        String mine = first(month.as(LimitedPages.COMMUNE).get("/activities").body(), "/activities/([0-9a-f-]{36})");
        model = activities.require(everything(), SampleActivities.activity("2024-045"));
        own = activities.require(everything(), new Id<>(UUID.fromString(mine)));
        activities.recordSample(copy(model));
        activities.recordSample(copy(own));
        pages = new LimitedPages(month, plan, report, mine);
    }

    @Test
    @Order(1)
    void aPageSendsAFewStatements() {
        statements(few);
        Map<String, Long> tooMany = new LinkedHashMap<>(few);
        tooMany.entrySet()
                .removeIf(page ->
                        page.getValue() <= MOST.getOrDefault(shape(page.getKey().replaceAll("^\\S+ ", "")), 0));
        assertThat(tooMany).isEmpty();
    }

    @Test
    @Order(2)
    void andNotOneMoreForManyRows() {
        for (int i = 0; i < 100; i++) {
            activities.recordSample(copy(model));
            activities.recordSample(copy(own));
        }
        for (String officer : ActionMonth.COMMUNES.subList(1, 9)) {
            expect(303, month.accept(month.submit(officer)));
        }
        for (int i = 0; i < 3; i++) {
            month.read();
        }
        for (int i = 0; i < 20; i++) {
            pages.raise("Thiếu sân khấu thứ " + i);
        }
        pages.write(30);
        for (String kind : List.of("Dạy bơi", "Tặng xe đạp", "Tủ sách")) {
            expect(
                    303,
                    month.as("dinh.quantri")
                            .post("/kinds", "nameVi", kind, "nameEn", kind, "counts", "EVENTS", "counts", "GIVEN"));
        }
        Map<String, Long> many = new LinkedHashMap<>();
        statements(many);
        assertThat(many).isEqualTo(few);
    }

    @Test
    @Order(3)
    void everyPageIsLightOnASlowLine() {
        Map<String, Integer> heavy = new LinkedHashMap<>();
        for (String officer : List.of(OFFICER, LimitedPages.COMMUNE)) {
            for (String page : pages.of(officer)) {
                int bytes = month.as(officer).weight(page);
                if (bytes > LATER_PAGE) {
                    heavy.put(officer + " " + page, bytes);
                }
            }
        }
        assertThat(heavy).isEmpty();
    }

    private void statements(Map<String, Long> counts) {
        for (String officer : List.of(OFFICER, LimitedPages.COMMUNE)) {
            Browser browser = month.as(officer);
            for (String page : pages.of(officer)) {
                expect(200, browser.get(page));
                counts.put(officer + " " + page, StatementCounter.during(() -> browser.get(page)));
            }
        }
    }

    private static String shape(String page) {
        return page.replaceAll("\\?.*", "").replaceAll("[0-9a-f-]{36}", "{id}");
    }

    private static Activity copy(Activity one) {
        return new Activity(
                Id.fresh(),
                one.organization(),
                one.area(),
                one.beginsOn(),
                one.endsOn(),
                one.title(),
                one.note(),
                one.figures(),
                one.attendance(),
                one.adults(),
                one.costs(),
                one.partners(),
                one.plan(),
                one.task(),
                1,
                one.withdrawnBecause());
    }

    private static Scope everything() {
        return new Scope(List.of(), List.of(vn.mangnon.units.LoadUnits.NATION));
    }
}
