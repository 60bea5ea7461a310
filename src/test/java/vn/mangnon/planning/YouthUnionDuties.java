package vn.mangnon.planning;

import static vn.mangnon.testing.ActionMonth.expect;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.mangnon.database.Rows;
import vn.mangnon.sample.SamplePlans;
import vn.mangnon.sample.SampleUnits;
import vn.mangnon.testing.Browser;
import vn.mangnon.testing.PageForm;

/** Duties of the province's Youth Union plan, entered through its page, and what came of them. */
final class YouthUnionDuties {
    static final String PLAN = SamplePlans.plan("kh-tinh-doan-2024").toString();
    static final String AT = "/plans/" + PLAN + "/provisions";
    private static final List<String> DISTRICTS = List.of("doan-990", "doan-991", "doan-992", "doan-993");

    private final Browser khang;
    private final JdbcClient jdbc;

    YouthUnionDuties(Browser khang, JdbcClient jdbc) {
        this.khang = khang;
        this.jdbc = jdbc;
    }

    String id(String name) {
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)).toString();
    }

    PageForm form(String name, String kind, String what, String rule, String... more) {
        PageForm form = PageForm.of(khang.get(AT + "?add=").body(), AT)
                .with("finding", "")
                .with("provision", id(name))
                .with("kind", kind)
                .with("what", what)
                .with("rule", rule)
                .with("shown", rule)
                .with("operator", "BEFORE")
                .with("about", "THIS")
                .with("regime", "PLAN")
                .with("first", "2024-01-01")
                .with("last", "2024-12-31")
                .with("creditor", SampleUnits.organization("doan-97"))
                .with("via", SampleUnits.organization("doan-97-tnth"))
                .with(
                        "debtors",
                        DISTRICTS.stream().map(SampleUnits::organization).toArray());
        for (int i = 0; i < more.length; i += 2) {
            form.with(more[i], more[i + 1]);
        }
        return form;
    }

    void add(String name, String kind, String what, String rule, String... more) {
        expect(303, khang.post(AT, form(name, kind, what, rule, more)));
    }

    List<String> days(String name, String debtor, int year) {
        return jdbc.sql("""
                select printed_on::text from dues.due where subject_id = :subject::uuid and debtor_id = :debtor
                  and extract(year from printed_on) = :year and ended_because is null order by printed_on
                """)
                .param("subject", id(name))
                .param("debtor", SampleUnits.organization(debtor).value())
                .param("year", year)
                .query(Rows.of(String.class))
                .list();
    }

    List<String> debtors(String name, String round) {
        return jdbc.sql("""
                select debtor_id::text from dues.due where subject_id = :subject::uuid and round = :round and ended_because is null
                """)
                .param("subject", id(name))
                .param("round", round)
                .query(Rows.of(String.class))
                .list();
    }

    String due(String name, String debtor, String round) {
        return jdbc.sql("""
                select id::text from dues.due where subject_id = :subject::uuid and debtor_id = :debtor and round = :round
                """)
                .param("subject", id(name))
                .param("debtor", SampleUnits.organization(debtor).value())
                .param("round", round)
                .query(Rows.of(String.class))
                .single();
    }

    List<String> all() {
        return jdbc.sql("""
                select concat_ws(' ', id, due_at, period_first, period_last, via_id, ended_because) from dues.due order by id
                """).query(Rows.of(String.class)).list();
    }

    List<String> rules() {
        return jdbc.sql("""
                select concat_ws(' ', rule ->> 'kind', rule ->> 'day', rule ->> 'month', rule ->> 'operator')
                from planning.provision where plan_id = :plan::uuid
                """).param("plan", PLAN).query(Rows.of(String.class)).list();
    }
}
