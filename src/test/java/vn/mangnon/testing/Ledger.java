package vn.mangnon.testing;

import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import vn.mangnon.database.Rows;
import vn.mangnon.sample.SampleUnits;

/** Short questions to the database, which say what the pages do not. Parameters are names and values in turn. */
public final class Ledger {
    private final JdbcClient jdbc;

    public Ledger(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** How many rows there are: {@code from} is what stands behind "select count(*) from". */
    public long count(String from, Object... named) {
        return ask("select count(*) from " + from, named)
                .query(Rows.of(Long.class))
                .single();
    }

    public String text(String sql, Object... named) {
        return ask(sql, named).query(Rows.of(String.class)).single();
    }

    public UUID id(String sql, Object... named) {
        return ask(sql, named).query(Rows.of(UUID.class)).single();
    }

    public List<String> texts(String sql, Object... named) {
        return ask(sql, named).query(Rows.of(String.class)).list();
    }

    /** What a body of the sample owes under a plan. */
    public String due(String plan, String body) {
        return text(
                """
                select d.id::text from dues.due d join planning.provision v on v.id = d.subject_id
                where v.plan_id = :plan and d.debtor_id = :body
                """,
                "plan",
                UUID.fromString(plan),
                "body",
                SampleUnits.organization(body).value());
    }

    /** Nobody's corrections of names are remembered. */
    public void forgetNames() {
        jdbc.sql("update planning.body_rule set taken_back_at = now()").update();
    }

    private StatementSpec ask(String sql, Object... named) {
        StatementSpec asked = jdbc.sql(sql);
        for (int i = 0; i < named.length; i += 2) {
            asked = asked.param(String.valueOf(named[i]), named[i + 1]);
        }
        return asked;
    }
}
