package vn.mangnon.planning.approval;

import static vn.mangnon.testing.ActionMonth.expect;

import java.net.http.HttpResponse;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.mangnon.sample.SampleUnits;
import vn.mangnon.shared.Id;
import vn.mangnon.testing.Browser;
import vn.mangnon.testing.DatabaseTest;
import vn.mangnon.testing.PageForm;

/** A plan on its way to a decision, and who sends which paper. The day is 20 June 2024. */
@DatabaseTest
abstract class ApprovalStory {
    static final String ASSOCIATION = "tho.hoibvqte";
    static final String DEPARTMENT = "nam.soldtbxh";
    static final String DEPUTY = "hanh.ubndtinh";
    static int numbers = 700;

    @LocalServerPort
    int port;

    @Autowired
    JdbcClient jdbc;

    final String plan = draft();

    static String draft() {
        return Id.uuid().toString();
    }

    void proposed() {
        insert(plan);
        expect(303, send(ASSOCIATION, "PROPOSAL", "to", body("so-ldtbxh")));
    }

    void submitted() {
        proposed();
        expect(303, send(DEPARTMENT, "SUBMISSION", "to", body("ubnd-97")));
    }

    HttpResponse<String> send(String person, String kind, String... fields) {
        return sendOf(plan, person, kind, fields);
    }

    HttpResponse<String> sendOf(String of, String person, String kind, String... fields) {
        return as(person).post("/plans/" + of + "/papers", form(of, person, kind, fields));
    }

    PageForm form(String of, String person, String kind, String... fields) {
        HttpResponse<String> page = as(person).get("/plans/" + of + "/papers/new?kind=" + kind);
        expect(200, page);
        PageForm form = PageForm.of(page.body(), "/plans/" + of + "/papers");
        form.with("number", ++numbers).with("symbol", "CV-THU");
        for (int i = 0; i < fields.length; i += 2) {
            form.with(fields[i], fields[i + 1]);
        }
        return form;
    }

    String next(String kind) {
        return "/plans/" + plan + "/papers/new?kind=" + kind;
    }

    Browser as(String person) {
        return new Browser(port).as(person);
    }

    String state() {
        return value("select state from planning.plan where id = '" + plan + "'");
    }

    String value(String sql) {
        return jdbc.sql(sql).query(String.class).single();
    }

    static String body(String key) {
        return SampleUnits.organization(key).toString();
    }

    void insert(String id) {
        jdbc.sql("""
                insert into planning.plan (id, issuer_id, text, kind, subject, place, period_first, period_last, state, written)
                values (:id::uuid, :issuer::uuid, '', 'Kế hoạch', 'Hè vui 2024', 'Hòa Lâm', '2024-07-01', '2024-08-31', 'DRAFT', true)
                """).param("id", id).param("issuer", body("hbvqte-97")).update();
        jdbc.sql("""
                insert into planning.item (id, plan_id, position, level, kind, text)
                values (:id::uuid, :plan::uuid, 0, 1, 'HEADING', 'Nhiệm vụ'), (:other::uuid, :plan::uuid, 1, 2, 'TASK', 'Tặng quà cho trẻ em')
                """)
                .param("id", draft())
                .param("other", draft())
                .param("plan", id)
                .update();
    }
}
