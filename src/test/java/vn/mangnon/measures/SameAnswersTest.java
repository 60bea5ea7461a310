package vn.mangnon.measures;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import vn.mangnon.database.Rows;
import vn.mangnon.sample.SampleUnits;
import vn.mangnon.shared.Id;
import vn.mangnon.shared.Period;
import vn.mangnon.shared.Scope;
import vn.mangnon.testing.DatabaseTest;
import vn.mangnon.units.LoadUnits;

/**
 * There are ways to an answer: questions alike are read together, provinces out of the totals, tables at once, and what was
 * known to a snapshot row by row. Of the same ledger, whoever reads, all say the same.
 */
@DatabaseTest
class SameAnswersTest {
    @Autowired
    Measures measures;

    @Autowired
    Pivots pivots;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    private final Random random = new Random(20261122);
    private List<Recorded> recorded = List.of();

    /** Something recorded, and an area it counts at. */
    private record Recorded(String indicator, UUID root, UUID organization, LocalDate day) {}

    @BeforeEach
    void whatWasRecorded() {
        recorded = jdbc.sql("""
                select m.indicator, r.root_id as root, m.organization_id as organization, m.happened_on as day
                from measures.measure m join units.area_reach r on r.area_id = m.area_id and r.during @> m.happened_on
                join units.area a on a.id = r.root_id and a.level <> 'NATION'
                order by m.indicator, r.root_id, m.organization_id, m.happened_on
                """)
                .query((row, number) -> new Recorded(
                        row.getString("indicator"),
                        Rows.uuid(row, "root"),
                        Rows.uuid(row, "organization"),
                        Rows.day(row, "day")))
                .list();
    }

    @Test
    void everyWayLeadsToTheSameAnswer() {
        List<String> derived = column("select code from measures.indicator where rule <> 'SUM' order by code");
        int recorded = 0;
        for (int round = 0; round < 6; round++) {
            List<Question> questions = new ArrayList<>();
            for (int i = 0; i < 20; i++) {
                questions.addAll(questions(i % 5 == 0 ? derived.get(random.nextInt(derived.size())) : null));
            }
            Scope scope = scope(round);
            List<Answer> now = measures.answer(scope, questions, Known.NOW);
            List<Answer> known = transaction.execute(status -> measures.answer(scope, questions, measures.snapshot()));
            assertThat(known).isEqualTo(now);
            for (int i = 0; i < questions.size(); i += 4) {
                assertThat(tabled(scope, questions.get(i)))
                        .as("%s, %s", scope, questions.get(i))
                        .isEqualTo(now.subList(i, i + 3).stream()
                                .map(Answer::quantity)
                                .toList());
            }
            recorded +=
                    (int) now.stream().filter(answer -> answer.quantity() > 0).count();
        }
        assertThat(recorded).isGreaterThan(100);
    }

    /**
     * Three that share a place and days, as those of a report do, and one of an organization, about something recorded.
     *
     * @param derived asked for instead of what was recorded
     */
    private List<Question> questions(@Nullable String derived) {
        Recorded one = recorded.get(random.nextInt(recorded.size()));
        String indicator = derived == null ? one.indicator() : derived;
        Place place = Place.area(new Id<>(one.root()));
        Period period = period(one.day());
        return List.of(
                Question.of(indicator, place, period),
                Question.of(indicator, place, period).part(1),
                Question.of(indicator, place, period).part(2),
                Question.of(indicator, Place.organization(new Id<>(one.organization())), period(one.day())));
    }

    /** The whole and its two parts. */
    private List<Long> tabled(Scope scope, Question question) {
        Place place = question.place();
        Map<Pivot.Key, Answer> answers = pivots.answer(
                scope,
                new Pivot(
                        List.of(question.indicator()),
                        List.of(new Pivot.At(place, Optional.empty(), Optional.empty())),
                        List.of(question.period()),
                        List.of(0, 1, 2)));
        return Stream.of(0, 1, 2)
                .map(cell -> answers.get(new Pivot.Key(question.indicator(), place, 0, cell)))
                .map(answer -> answer == null ? 0L : answer.quantity())
                .toList();
    }

    private Scope scope(int round) {
        Recorded one = recorded.get(random.nextInt(recorded.size()));
        return switch (round % 3) {
            case 0 -> new Scope(List.of(), List.of(LoadUnits.NATION));
            case 1 -> new Scope(List.of(SampleUnits.organization("ubnd-97").value()), List.of());
            default -> new Scope(List.of(one.organization()), List.of(one.root()));
        };
    }

    /** Whole months, or any days, around a day. */
    private Period period(LocalDate day) {
        LocalDate month = day.withDayOfMonth(1);
        return random.nextBoolean()
                ? new Period(day.minusDays(random.nextInt(100)), day.plusDays(random.nextInt(300)))
                : new Period(month, month.plusMonths(3).minusDays(1));
    }

    private List<String> column(String sql) {
        return jdbc.sql(sql).query((row, number) -> row.getString(1)).list();
    }
}
