package vn.mangnon.testing;

import static vn.mangnon.testing.ActionMonth.expect;

import java.util.UUID;
import vn.mangnon.sample.SampleUnits;

/** Plans written here by one officer, through their pages. */
public final class PlanDesk {
    private static int numbers = 400;

    private final Browser officer;

    public PlanDesk(Browser officer) {
        this.officer = officer;
    }

    /** A number that no plan written in this run has yet. */
    public static String number() {
        return String.valueOf(++numbers);
    }

    /** @param origin empty for a blank sheet @param from what the origin is to the new plan @return its id */
    public String start(String origin, String from, String subject) {
        PageForm form = PageForm.of(officer.get("/plans/start").body(), "/plans/start");
        expect(
                303,
                officer.post(
                        "/plans/start",
                        form.with("origin", origin)
                                .with("from", from)
                                .with("subject", subject)
                                .with("first", "2024-01-01")
                                .with("last", "2024-12-31")));
        return form.value("id");
    }

    /** A plan with three tasks, on its own, in force. @return its id */
    public String issued(String subject, String on) {
        String plan = start("", "EARLIER", subject);
        expect(
                303,
                officer.post(
                        "/plans/" + plan + "/outline",
                        "first",
                        UUID.randomUUID().toString(),
                        "kind",
                        "TASK",
                        "level",
                        "2",
                        "text",
                        "1. Truyền thông trong nhà trường\n2. Mở lớp bơi\n3. Sửa điểm vui chơi"));
        issue(plan, on);
        return plan;
    }

    /** Under a number nobody has yet. @return that number */
    public String issue(String plan, String on) {
        String number = number();
        expect(303, officer.post("/plans/" + plan + "/issue", "number", number, "issuedOn", on));
        return number;
    }

    /** Leaves a line out of a draft. */
    public void leaveOut(String plan, String item) {
        expect(303, officer.post("/plans/" + plan + "/outline/" + item + "/deletion"));
    }

    /** Asks these bodies for plans of their own before a day. */
    public void ask(String plan, String day, String... debtors) {
        String at = "/plans/" + plan + "/provisions";
        Object[] bodies =
                java.util.Arrays.stream(debtors).map(SampleUnits::organization).toArray();
        expect(
                303,
                officer.post(
                        at,
                        PageForm.of(officer.get(at + "?add=").body(), at)
                                .with("finding", "")
                                .with("clause", "")
                                .with("creditor", "")
                                .with("via", "")
                                .with("provision", UUID.randomUUID())
                                .with("kind", "PLAN")
                                .with("what", "Ban hành kế hoạch của địa phương")
                                .with("rule", "FIXED")
                                .with("shown", "FIXED")
                                .with("operator", "BEFORE")
                                .with("about", "THIS")
                                .with("regime", "PLAN")
                                .with("first", "2024-01-01")
                                .with("last", "2024-12-31")
                                .with("dueOn", day)
                                .with("debtors", bodies)));
    }
}
