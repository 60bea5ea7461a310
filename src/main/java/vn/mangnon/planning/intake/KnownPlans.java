package vn.mangnon.planning.intake;

import java.sql.Array;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.mangnon.database.Rows;
import vn.mangnon.planning.Plan;
import vn.mangnon.shared.Folded;

/** What a body has read before. */
@Component
class KnownPlans {
    /** From here on two texts may be the same document: a copy read by a scanner keeps nine runs in ten. */
    private static final int ALIKE = 90;

    private final JdbcClient jdbc;

    KnownPlans(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private record Numbered(UUID id, String issuerName) {}

    private record Drawn(UUID plan, Sketch sketch) {}

    private record Undrawn(UUID id, String text) {}

    /** The plan of the body that has the same number, date and issuer, else the one whose text is most alike. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Optional<KnownPlan> find(Plan read, String text) {
        return sameNumber(read).or(() -> mostAlike(read.issuer(), Sketch.of(text)));
    }

    /** Draws the sketch by which the text will be recognised. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void keep(UUID plan, String text) {
        Sketch sketch = Sketch.of(text);
        jdbc.sql("""
                insert into planning.text_sketch (plan_id, marks, words) values (:plan, :marks, :words)
                on conflict do nothing
                """)
                .param("plan", plan)
                .param("marks", sketch.marks())
                .param("words", sketch.words())
                .update();
    }

    private Optional<KnownPlan> sameNumber(Plan read) {
        Optional<LocalDate> issued = read.issuedOn();
        if (read.number().isEmpty() || issued.isEmpty()) {
            return Optional.empty();
        }
        String issuer = Folded.of(read.issuerName()).text();
        return jdbc
                .sql("""
                select id, issuer_name from planning.plan
                where issuer_id = :body and number = :number and symbol = :symbol and issued_on = :issued
                order by id
                """)
                .param("body", read.issuer())
                .param("number", read.number().get())
                .param("symbol", read.symbol())
                .param("issued", issued.get())
                .query(Rows.of(Numbered.class))
                .list()
                .stream()
                .filter(plan -> Folded.of(plan.issuerName).text().equals(issuer))
                .findFirst()
                .map(plan -> new KnownPlan(plan.id, Optional.empty()));
    }

    private Optional<KnownPlan> mostAlike(UUID body, Sketch sketch) {
        drawMissing(body);
        return drawn(body).stream()
                .map(plan -> new KnownPlan(plan.plan, Optional.of(sketch.likeness(plan.sketch))))
                .filter(plan -> plan.likeness().orElse(0) >= ALIKE)
                .max(Comparator.comparing(plan -> plan.likeness().orElse(0)));
    }

    private List<Drawn> drawn(UUID body) {
        return jdbc.sql("""
                select s.plan_id, s.marks, s.words from planning.text_sketch s join planning.plan p on p.id = s.plan_id
                where p.issuer_id = :body
                """)
                .param("body", body)
                .query((row, number) -> new Drawn(
                        Rows.uuid(row, "plan_id"), new Sketch(marks(row.getArray("marks")), row.getInt("words"))))
                .list();
    }

    /** Plans that came before sketches were drawn. */
    private void drawMissing(UUID body) {
        List<Undrawn> undrawn =
                jdbc.sql("""
                select p.id, p.text from planning.plan p
                where p.issuer_id = :body and p.text <> ''
                  and not exists (select from planning.text_sketch s where s.plan_id = p.id)
                """).param("body", body).query(Rows.of(Undrawn.class)).list();
        undrawn.forEach(plan -> keep(plan.id, plan.text));
    }

    private static int[] marks(Array marks) throws SQLException {
        return Stream.of((Integer[]) marks.getArray())
                .mapToInt(Integer::intValue)
                .toArray();
    }
}
