package vn.mangnon.reporting;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.mangnon.database.Rows;

/** What was written in reports and has no place in the edition of the form they have moved to. */
@Component
public class Leftovers {
    private final JdbcClient jdbc;

    Leftovers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param title of the part or cell it stood in */
    public record Leftover(UUID id, String title, String text) {
        /** The same words of the same report are always the same one. */
        static Leftover of(Report report, String title, String text) {
            String key = report.id() + "\n" + title + "\n" + text;
            return new Leftover(UUID.nameUUIDFromBytes(key.getBytes(StandardCharsets.UTF_8)), title, text);
        }
    }

    @Transactional(readOnly = true)
    public List<Leftover> of(Report report) {
        return jdbc.sql("select id, title, text from reporting.leftover where report_id = :report order by title, id")
                .param("report", report.id().value())
                .query(Rows.of(Leftover.class))
                .list();
    }

    /** Kept once, however often. */
    @Transactional
    public void keep(Report report, List<Leftover> leftovers) {
        leftovers.forEach(one -> jdbc.sql("""
                insert into reporting.leftover (id, report_id, title, text) values (:id, :report, :title, :text)
                on conflict do nothing
                """)
                .param("id", one.id)
                .param("report", report.id().value())
                .param("title", one.title)
                .param("text", one.text)
                .update());
    }

    /** Somebody has put it where it belongs, or does not want it. */
    @Transactional
    public void putAway(Report report, UUID id) {
        report.requireOpen();
        jdbc.sql("delete from reporting.leftover where id = :id and report_id = :report")
                .param("id", id)
                .param("report", report.id().value())
                .update();
    }
}
