package vn.mangnon.reporting;

import static vn.mangnon.testing.ActionMonth.expect;
import static vn.mangnon.testing.ActionMonth.first;
import static vn.mangnon.testing.ActionMonth.location;

import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.mangnon.database.Rows;
import vn.mangnon.sample.SampleUnits;
import vn.mangnon.testing.ActionMonth;
import vn.mangnon.testing.Browser;
import vn.mangnon.testing.PageForm;

/** A regime of the sample province made through its pages, and the reports owed under it. */
final class RegimeDesk {
    private final ActionMonth month;
    private final JdbcClient jdbc;
    private final Browser leader;
    private String regime = "";

    RegimeDesk(ActionMonth month, JdbcClient jdbc, String leader) {
        this.month = month;
        this.jdbc = jdbc;
        this.leader = month.as(leader);
    }

    /** A regime by the form of the Action Month. @return its path */
    String begin(String name, String first) {
        String template = jdbc.sql(
                        "select id::text from reporting.template where state = 'PUBLISHED' and plan_id is not null")
                .query(String.class)
                .list()
                .getFirst();
        PageForm form = PageForm.of(leader.get("/regimes/new").body(), "/regimes")
                .with("name", name)
                .with("basis", "Quyết định thử của tỉnh")
                .with("template", template)
                .with("windows", "PLAN")
                .with("first", first);
        regime = location(expect(303, leader.post("/regimes", form)));
        return regime;
    }

    /** A level that owes by a day of each quarter's last month to the body above, or to the one named. */
    void level(String line, String level, int day, String creditor) {
        PageForm form = PageForm.of(leader.get(regime + "/levels/new").body(), regime + "/levels")
                .with("line", line)
                .with("level", level)
                .with("creditor", creditor)
                .with("day", String.valueOf(day));
        expect(303, leader.post(regime + "/levels", form));
    }

    /** A level that owes by a day of each year's last month to the body above. */
    void yearly(String line, String level, int day) {
        PageForm form = PageForm.of(leader.get(regime + "/levels/new").body(), regime + "/levels")
                .with("line", line)
                .with("level", level)
                .with("cycle", "YEAR")
                .with("day", String.valueOf(day));
        expect(303, leader.post(regime + "/levels", form));
    }

    void layOut() {
        expect(303, leader.post(regime + "/dues"));
    }

    /** The due of a body in a round. */
    String due(String organization, String round) {
        return jdbc.sql("""
                select id::text from dues.due where subject_kind = 'regime-level' and round = :round and debtor_id = :debtor
                  and ended_because is null
                """)
                .param("round", round)
                .param("debtor", SampleUnits.organization(organization).value())
                .query(String.class)
                .single();
    }

    /** Somebody opens the report of a due. @return its id */
    String open(String signIn, String due) {
        return first(location(expect(303, month.as(signIn).post("/reports", "due", due))), "/reports/([0-9a-f-]{36})");
    }

    /** Somebody hands a report in with the same words in every part. */
    void submit(String signIn, String report, String words) {
        PageForm form = month.form(signIn, report);
        for (UUID part : parts(report)) {
            form = form.with(part.toString(), words);
        }
        month.handIn(signIn, report, form);
    }

    private List<UUID> parts(String report) {
        return jdbc.sql("""
                select p.id from reporting.part p join reporting.report r on r.template_id = p.template_id
                where r.id = :id::uuid and p.kind = 'NARRATIVE'
                """).param("id", report).query(Rows.of(UUID.class)).list();
    }

    void accept(String signIn, String report) {
        expect(303, month.as(signIn).post("/reports/" + report + "/acceptance"));
    }

    String regime() {
        return regime;
    }
}
