package vn.mangnon.reporting.quality;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.mangnon.database.Rows;
import vn.mangnon.reporting.Field;
import vn.mangnon.reporting.Figures.Spot;
import vn.mangnon.reporting.Report;
import vn.mangnon.shared.Id;

/** What looked wrong in reports when they were handed in, with the senders' answers. Never changed. */
@Component
public class Doubts {
    private final JdbcClient jdbc;

    Doubts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Of its last turn, or of the one the report is seen at. */
    @Transactional(readOnly = true)
    public List<Doubt> of(Report report) {
        return jdbc.sql("""
                select key, kind, field_id, unit_id, also, numbers, words, asked, answer
                from reporting.doubt where report_id = :report and turn = :turn order by position
                """)
                .param("report", report.id().value())
                .param("turn", report.turn())
                .query(Doubts::doubt)
                .list();
    }

    /** One that was not asked has no answer. */
    private static Doubt doubt(ResultSet row, int number) throws SQLException {
        boolean asked = row.getBoolean("asked");
        return new Doubt(
                Doubt.Kind.valueOf(row.getString("kind")),
                row.getString("key"),
                new Spot(new Id<>(Rows.uuid(row, "field_id")), Rows.findUuid(row, "unit_id")),
                Stream.of((UUID[]) row.getArray("also").getArray())
                        .map(Id<Field>::new)
                        .toList(),
                List.of((BigDecimal[]) row.getArray("numbers").getArray()),
                row.getString("words"),
                false,
                asked,
                Optional.of(row.getString("answer")).filter(answer -> asked));
    }

    /** Keeps them as one of its turns, with how much of it was filled in and by when it was owed. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void keep(Report report, int turn, Instant owedUntil, Filled filled, List<Doubt> doubts) {
        jdbc.sql("""
                insert into reporting.checked (report_id, turn, owed_until, cells, filled)
                values (:report, :turn, :until, :cells, :filled)
                """)
                .param("report", report.id().value())
                .param("turn", turn)
                .param("until", Rows.utc(owedUntil))
                .param("cells", filled.cells())
                .param("filled", filled.filled())
                .update();
        for (int i = 0; i < doubts.size(); i++) {
            keep(report, turn, i, doubts.get(i));
        }
    }

    private void keep(Report report, int turn, int position, Doubt doubt) {
        jdbc.sql("""
                insert into reporting.doubt (report_id, turn, key, position, kind, field_id, unit_id, also, numbers, words, asked,
                  answer)
                values (:report, :turn, :key, :position, :kind, :field, :unit, :also, :numbers, :words, :asked, :answer)
                """)
                .param("report", report.id().value())
                .param("turn", turn)
                .param("key", doubt.key())
                .param("position", position)
                .param("kind", doubt.kind().name())
                .param("field", doubt.spot().field().value())
                .param("unit", doubt.spot().unit().orElse(null))
                .param("also", doubt.also().stream().map(Id::value).toArray(UUID[]::new))
                .param("asked", doubt.asked())
                .param("numbers", doubt.numbers().toArray(BigDecimal[]::new))
                .param("words", doubt.words())
                .param("answer", doubt.answer().orElse(""))
                .update();
    }
}
