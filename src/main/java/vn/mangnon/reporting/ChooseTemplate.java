package vn.mangnon.reporting;

import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.mangnon.journal.Journal;
import vn.mangnon.planning.Provision;
import vn.mangnon.shared.Actor;

/** Says by which form a duty is reported on from now on; reports begun go on as they are. */
@Component
public class ChooseTemplate {
    private final JdbcClient jdbc;
    private final Journal journal;

    ChooseTemplate(JdbcClient jdbc, Journal journal) {
        this.jdbc = jdbc;
        this.journal = journal;
    }

    @Transactional
    public void choose(Actor actor, Provision provision, Template template) {
        jdbc.sql("""
                insert into reporting.duty (provision_id, series) values (:provision, :series)
                on conflict (provision_id) do update set series = excluded.series
                """)
                .param("provision", provision.id().value())
                .param("series", template.series())
                .update();
        journal.note(actor, "reporting.deed.template-chosen", provision.ref(), Map.of());
    }
}
