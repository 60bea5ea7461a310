package vn.mangnon;

import static vn.mangnon.testing.ActionMonth.OFFICER;
import static vn.mangnon.testing.ActionMonth.expect;
import static vn.mangnon.testing.ActionMonth.first;
import static vn.mangnon.testing.ActionMonth.location;

import java.util.ArrayList;
import java.util.List;
import vn.mangnon.sample.SampleActivities;
import vn.mangnon.sample.SampleCampaigns;
import vn.mangnon.sample.SamplePlans;
import vn.mangnon.testing.ActionMonth;
import vn.mangnon.testing.Browser;
import vn.mangnon.testing.PageForm;
import vn.mangnon.testing.PlanDesk;

/** The pages whose cost is limited, as an officer of a district and one of a commune come to them in the Action Month. */
final class LimitedPages {
    static final String COMMUNE = "huong.namhang";

    private final ActionMonth month;
    private final Browser huy;
    private final Browser huong;
    private final String plan;
    private final String written;
    private final List<String> district = new ArrayList<>();
    private final List<String> commune = new ArrayList<>();

    /** @param report of the commune, accepted */
    LimitedPages(ActionMonth month, String plan, String report, String activity) {
        this.month = month;
        this.plan = plan;
        huy = month.as(OFFICER);
        huong = month.as(COMMUNE);
        written = new PlanDesk(huy)
                .start(SamplePlans.plan("kh-ubnd-tinh-2024").toString(), "SUPERIOR", "Kế hoạch của huyện");
        String obstacle = raise("Thiếu sân khấu");
        daily();
        ofThePlan();
        reports(report);
        activities(activity);
        district.add(obstacle);
        commune.add(obstacle);
    }

    List<String> of(String officer) {
        return officer.equals(OFFICER) ? district : commune;
    }

    /** What a commune says is in its way. @return its address */
    String raise(String words) {
        PageForm form = PageForm.of(huong.get("/obstacles/new?plan=" + plan).body(), "/obstacles");
        return location(expect(303, huong.post("/obstacles", form.with("words", words))));
    }

    /** More tasks in the plan that is being written. */
    void write(int tasks) {
        String at = "/plans/" + written + "/outline";
        PageForm form = PageForm.of(huy.get(at).body(), at).with("kind", "TASK").with("level", "2");
        expect(303, huy.post(at, form.with("text", "1. Thêm một nhiệm vụ\n".repeat(tasks))));
    }

    private void daily() {
        List<String> both = List.of(
                "/",
                "/plans",
                "/activities",
                "/activities?all=true",
                "/activities/new",
                "/activities/new?kind=gift",
                "/figures",
                "/figures/table?look=chart",
                "/figures/table?look=map",
                "/overview",
                "/areas",
                "/obstacles",
                "/campaigns",
                "/campaigns/" + SampleCampaigns.campaign("thd-2024"),
                "/search?q=thang+hanh+dong",
                "/plans/" + plan,
                "/plans/" + plan + "/targets",
                "/plans/" + plan + "/cascade");
        district.addAll(both);
        commune.addAll(both);
        district.addAll(List.of("/plans/new", "/readings", "/body-rules", "/figures?map=today", "/splits"));
    }

    private void ofThePlan() {
        for (String step : List.of(
                "reading",
                "bodies",
                "provisions",
                "template",
                "confirmation",
                "outline",
                "money",
                "approval",
                "reviews/MID_YEAR")) {
            district.add("/plans/" + plan + "/" + step);
        }
        String target = first(huy.get("/plans/" + plan + "/targets").body(), "/targets/([0-9a-f-]{36})\"");
        district.add("/plans/" + plan + "/targets/" + target);
        district.add("/plans/" + plan + "/targets/" + target + "/allotment");
        district.add("/plans/" + written + "/outline");
        district.add("/plans/" + written + "/differences");
        district.add("/plans/" + SamplePlans.plan("ctr-tre-em-hoa-lam-2021-2030") + "/programme");
    }

    private void reports(String report) {
        String board = "/boards/" + month.provision(plan);
        String consolidated = location(huy.post(board + "/consolidation"));
        district.addAll(List.of(board, "/reports/" + report, consolidated, consolidated + "/issue"));
        String page = huong.get("/reports/" + report).body();
        commune.add("/reports/" + report);
        commune.add("/reports/" + report + "/figures/" + first(page, "/figures/([0-9a-f-]{36})"));
        commune.add("/dues/" + first(huong.get("/").body(), "/dues/([0-9a-f-]{36})"));
    }

    private void activities(String own) {
        district.add("/activities/" + SampleActivities.activity("2024-045"));
        commune.add("/activities/" + own);
        commune.add("/activities/" + own + "/edit");
        commune.add("/areas/" + first(huong.get("/areas").body(), "/areas/([0-9a-f-]{36})"));
    }
}
