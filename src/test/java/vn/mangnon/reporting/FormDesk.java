package vn.mangnon.reporting;

import static vn.mangnon.testing.ActionMonth.OFFICER;
import static vn.mangnon.testing.ActionMonth.expect;
import static vn.mangnon.testing.ActionMonth.first;
import static vn.mangnon.testing.ActionMonth.location;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import vn.mangnon.testing.ActionMonth;
import vn.mangnon.testing.Browser;
import vn.mangnon.testing.PageForm;

/** Report forms of the sample district, made from files as its officer uploads them. */
final class FormDesk {
    private final ActionMonth month;
    private final Browser officer;

    FormDesk(ActionMonth month) {
        this.month = month;
        officer = month.as(OFFICER);
    }

    /** A form in use. @return its id */
    String publish(String yaml) {
        String id = UUID.randomUUID().toString();
        byte[] file = yaml.getBytes(StandardCharsets.UTF_8);
        expect(303, officer.upload("/templates", "mau.yaml", file, "id", id, "from", "file"));
        return published(id);
    }

    /** The draft of the next edition. @return its id */
    String next(String form) {
        String at = "/templates/" + form + "/edition";
        String page = officer.get("/templates/" + form).body();
        return location(expect(303, officer.post(at, PageForm.of(page, at)))).substring("/templates/".length());
    }

    String published(String draft) {
        String at = "/templates/" + draft + "/publication";
        expect(
                303,
                officer.post(at, PageForm.of(officer.get("/templates/" + draft).body(), at)));
        return draft;
    }

    /** The duty of a plan is reported on by a form. */
    void choose(String plan, String form) {
        String at = "/plans/" + plan + "/template";
        PageForm choice = PageForm.of(officer.get(at).body(), at + "/choice");
        expect(303, officer.post(at + "/choice", choice.with("form", form)));
    }

    /** A part of a report as its page names it. */
    String part(String signIn, String report, String title) {
        return first(
                month.as(signIn).get("/reports/" + report).body(),
                "<section class=\"card\" id=\"n-([0-9a-f-]{36})\">\\s*" + "<(?:label[^>]*><strong|h3)>[^<]*" + title);
    }
}
