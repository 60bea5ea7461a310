package vn.mangnon.dues;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.mangnon.database.Rows;
import vn.mangnon.dues.DueRule.Operator;
import vn.mangnon.dues.Reckoning.Reckoned;
import vn.mangnon.journal.Journal;
import vn.mangnon.shared.Actor;

/** Brings open dues to what their printed days come to now. */
@Component
class MoveDues {
    private final JdbcClient jdbc;
    private final Calendars calendars;
    private final Journal journal;

    MoveDues(JdbcClient jdbc, Calendars calendars, Journal journal) {
        this.jdbc = jdbc;
        this.calendars = calendars;
        this.journal = journal;
    }

    private record Printed(Operator operator, LocalDate printedOn, boolean rolls) {}

    /** @return how many moved, each noted in its own journal */
    @Transactional(propagation = Propagation.MANDATORY)
    int move(Actor actor) {
        Reckoning reckoning = calendars.reckoning();
        List<UUID> moved = new ArrayList<>();
        List<Printed> all = jdbc.sql("""
                select distinct operator, printed_on, rolls from dues.due
                where settled_at is null and ended_because is null
                """).query(Rows.of(Printed.class)).list();
        for (Printed printed : all) {
            moved.addAll(move(printed, reckoning.of(printed.operator, printed.printedOn, printed.rolls)));
        }
        journal.noteEach(Optional.of(actor), "dues.deed.moved", "due", moved);
        return moved.size();
    }

    private List<UUID> move(Printed printed, Reckoned reckoned) {
        return jdbc.sql("""
                update dues.due set due_at = :dueAt, internal_on = :internal::date, tentative = :tentative
                where operator = :operator and printed_on = :printed and rolls = :rolls
                  and settled_at is null and ended_because is null
                  and (due_at, internal_on, tentative) is distinct from (:dueAt, :internal::date, :tentative)
                returning id
                """)
                .param("dueAt", Rows.utc(reckoned.dueAt()))
                .param("internal", reckoned.internal().orElse(null))
                .param("tentative", reckoned.tentative())
                .param("operator", printed.operator.name())
                .param("printed", printed.printedOn)
                .param("rolls", printed.rolls)
                .query(Rows.of(UUID.class))
                .list();
    }
}
