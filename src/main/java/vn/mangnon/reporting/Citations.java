package vn.mangnon.reporting;

import java.sql.ResultSet;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.mangnon.database.Rows;
import vn.mangnon.reporting.narratives.CitedText.Cited;
import vn.mangnon.shared.Id;

/** Which numbers in the prose of reports stand for cells, as they were saved last. */
@Component
public class Citations {
    private final JdbcClient jdbc;

    Citations(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Transactional(readOnly = true)
    public Map<Id<Part>, List<Cited>> of(Report report) {
        Map<Id<Part>, List<Cited>> cited = new HashMap<>();
        jdbc.sql("""
                select part_id, cell, number, before, after from reporting.citation
                where report_id = :report order by part_id, position
                """).param("report", report.id().value()).query((ResultSet row) -> {
            cited.computeIfAbsent(new Id<>(Rows.uuid(row, "part_id")), part -> new ArrayList<>())
                    .add(new Cited(
                            row.getString("cell"),
                            row.getString("number"),
                            row.getString("before"),
                            row.getString("after")));
        });
        return cited;
    }

    /** Keeps those of a report, and no others. */
    @Transactional(propagation = Propagation.MANDATORY)
    void keep(Report report, Map<Id<Part>, List<Cited>> cited) {
        jdbc.sql("delete from reporting.citation where report_id = :report")
                .param("report", report.id().value())
                .update();
        cited.forEach((part, numbers) -> keep(report, part, numbers));
    }

    private void keep(Report report, Id<Part> part, List<Cited> numbers) {
        if (numbers.isEmpty()) {
            return;
        }
        jdbc.sql("""
                insert into reporting.citation (report_id, part_id, position, cell, number, before, after)
                select :report, :part, c.position, c.cell, c.number, c.before, c.after
                from unnest(:cells::text[], :numbers::text[], :befores::text[], :afters::text[])
                  with ordinality as c (cell, number, before, after, position)
                """)
                .param("report", report.id().value())
                .param("part", part.value())
                .param("cells", numbers.stream().map(Cited::cell).toArray(String[]::new))
                .param("numbers", numbers.stream().map(Cited::number).toArray(String[]::new))
                .param("befores", numbers.stream().map(Cited::before).toArray(String[]::new))
                .param("afters", numbers.stream().map(Cited::after).toArray(String[]::new))
                .update();
    }
}
