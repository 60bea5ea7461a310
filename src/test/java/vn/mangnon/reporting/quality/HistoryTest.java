package vn.mangnon.reporting.quality;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import vn.mangnon.database.Rows;
import vn.mangnon.reporting.Addresses;
import vn.mangnon.reporting.Field;
import vn.mangnon.reporting.Figure;
import vn.mangnon.reporting.Figures;
import vn.mangnon.reporting.Figures.Spot;
import vn.mangnon.reporting.Holds;
import vn.mangnon.reporting.Report;
import vn.mangnon.reporting.Reports;
import vn.mangnon.reporting.Template;
import vn.mangnon.reporting.Templates;
import vn.mangnon.sample.SampleUnits;
import vn.mangnon.shared.Id;
import vn.mangnon.shared.Scope;
import vn.mangnon.testing.ActionMonth;
import vn.mangnon.testing.DatabaseTest;

/** A report's figures against the body's own former periods and its records. */
@DatabaseTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HistoryTest {
    @LocalServerPort
    int port;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transactions;

    @Autowired
    Reports reports;

    @Autowired
    Templates templates;

    @Autowired
    FindDoubts findDoubts;

    private String cell = "";
    private String id = "";

    @BeforeAll
    void aReportIsBegun() {
        ActionMonth month = new ActionMonth(port);
        month.begin();
        id = month.open("duyen.huoimay");
        cell = jdbc.sql("""
                select p.key || '.' || f.key from reporting.field f join reporting.part p on p.id = f.part_id
                where f.holds = 'COUNTED' order by p.position, f.position limit 1
                """).query(Rows.of(String.class)).single();
    }

    @Test
    void aFigureFarFromFormerPeriodsIsAsked() {
        assertThat(unusual(4, 1)).singleElement().satisfies(doubt -> {
            assertThat(doubt.kind()).isEqualTo(Doubt.Kind.HISTORY);
            assertThat(doubt.numbers())
                    .usingElementComparator(BigDecimal::compareTo)
                    .containsExactly(
                            BigDecimal.ONE,
                            BigDecimal.valueOf(4_500),
                            BigDecimal.valueOf(13_500),
                            BigDecimal.valueOf(9_000),
                            BigDecimal.valueOf(4));
        });
        assertThat(unusual(4, 9_000)).isEmpty();
        assertThat(unusual(3, 1)).isEmpty();
    }

    /** What looks unusual in a report whose first cell says so much, after so many years in which it said 9,000. */
    private List<Doubt> unusual(int years, long figure) {
        return transactions.execute(status -> {
            for (int back = 1; back <= years; back++) {
                handedInBefore(body(), back);
            }
            status.setRollbackOnly();
            return doubts(template -> template, figure);
        });
    }

    private List<Doubt> doubts(UnaryOperator<Template> change, long figure) {
        Scope scope = Scope.ofOrganization(body());
        Report report = reports.require(scope, new Id<>(UUID.fromString(id)));
        Template template = change.apply(templates.of(report));
        Field first = new Addresses(template).cells(cell).getFirst();
        Map<Spot, Figure> cells = template.fields().stream()
                .filter(field -> field.id().equals(first.id()) || field.holds().equals(first.holds()))
                .collect(Collectors.toMap(
                        field -> new Spot(field.id(), Optional.empty()),
                        field -> Figure.typed(BigDecimal.valueOf(figure), "")));
        Figures figures = new Figures(List.of(), cells);
        return findDoubts.in(scope, report, template, figures).doubts();
    }

    @Test
    void aNumberTypedInIsAskedWhereTheRecordsSayOtherwise() {
        assertThat(doubts(this::typedIn, 77)).singleElement().satisfies(doubt -> {
            assertThat(doubt.kind()).isEqualTo(Doubt.Kind.RECORDS);
            assertThat(doubt.numbers().getFirst()).isEqualByComparingTo("77");
        });
        BigDecimal recorded = doubts(this::typedIn, 77).getFirst().numbers().getLast();
        assertThat(recorded).isPositive();
        assertThat(doubts(this::typedIn, recorded.longValue())).isEmpty();
    }

    /** The same form with the first cell typed in and compared with what it counted. */
    private Template typedIn(Template template) {
        Field counted = new Addresses(template).cells(cell).getFirst();
        Holds typed = new Holds.Typed(true, Optional.empty(), Optional.empty(), false, "", counted.indicator(), true);
        return template.with(template.parts().stream()
                .map(part -> part.with(part.fields().stream()
                        .map(field -> field.id().equals(counted.id()) ? field.holding(typed) : field)
                        .toList()))
                .toList());
    }

    private UUID body() {
        return jdbc.sql("select organization_id from reporting.report where id = :id::uuid")
                .param("id", id)
                .query(Rows.of(UUID.class))
                .single();
    }

    /** A number that stands in two cells of one report is one question, about both. */
    @Test
    void aNumberInTwoCellsIsAskedOnce() {
        List<Doubt> found = transactions.execute(status -> {
            status.setRollbackOnly();
            jdbc.sql("""
                    with counted as (
                      select f.*, row_number() over (order by p.position, f.position) as at
                      from reporting.field f join reporting.part p on p.id = f.part_id
                      where f.holds = 'COUNTED' and p.template_id = (select template_id from reporting.report where id = :id::uuid))
                    update reporting.field f
                    set indicator = c.indicator, source_kind = c.source_kind, cell_id = c.cell_id, time_window = c.time_window
                    from counted c, counted other where c.at = 1 and other.at = 4 and f.id = other.id
                    """).param("id", id).update();
            for (int back = 1; back <= 4; back++) {
                handedInBefore(body(), back);
            }
            return doubts(template -> template, 1);
        });
        assertThat(found).singleElement().satisfies(doubt -> {
            assertThat(doubt.kind()).isEqualTo(Doubt.Kind.HISTORY);
            assertThat(doubt.also()).isNotEmpty();
            assertThat(doubt.at(doubt.also().getFirst(), Optional.empty())).isTrue();
        });
    }

    /** Two communes go whole into this one: before it was, both together are its history; not while it stood beside them. */
    @Test
    void periodsBeforeAMergerAreWhatTheMergedBodiesSaidTogether() {
        assertThat(merged("2024-01-01", "", "ubnd-97050", "ubnd-97053"))
                .singleElement()
                .satisfies(doubt -> {
                    assertThat(doubt.kind()).isEqualTo(Doubt.Kind.HISTORY_JOINED);
                    assertThat(doubt.numbers().get(3)).isEqualByComparingTo("18000");
                    assertThat(doubt.numbers().getLast()).isEqualByComparingTo("4");
                });
        assertThat(merged("2024-01-01", "", "ubnd-97050")).isEmpty();
        assertThat(merged("2024-01-01", "ubnd-97053", "ubnd-97050", "ubnd-97053"))
                .isEmpty();
        assertThat(merged("2001-01-01", "", "ubnd-97050", "ubnd-97053")).isEmpty();
    }

    /**
     * What is unusual after a merger of two communes of which these handed in before, one of them perhaps divided.
     *
     * @param since the day this one began
     */
    private List<Doubt> merged(String since, String divided, String... handedIn) {
        return transactions.execute(status -> {
            status.setRollbackOnly();
            jdbc.sql("""
                    delete from units.organization_succession where predecessor_id in (:one, :other);
                    insert into units.organization_succession (predecessor_id, successor_id, takes_effect)
                    values (:one, :body, '2024-01-01'), (:other, :body, '2024-01-01');
                    update units.organization set valid_from = :since::date where id = :body
                    """)
                    .param("since", since)
                    .param("one", SampleUnits.organization("ubnd-97050").value())
                    .param("other", SampleUnits.organization("ubnd-97053").value())
                    .param("body", body())
                    .update();
            if (!divided.isEmpty()) {
                jdbc.sql("""
                        insert into units.organization_succession (predecessor_id, successor_id, takes_effect)
                        values (:divided, :also, '2024-01-01')
                        """)
                        .param("divided", SampleUnits.organization(divided).value())
                        .param("also", SampleUnits.organization("ubnd-97014").value())
                        .update();
            }
            for (String key : handedIn) {
                for (int back = 1; back <= 4; back++) {
                    handedInBefore(SampleUnits.organization(key).value(), back);
                }
            }
            return doubts(template -> template, 1);
        });
    }

    /** A body's report of the same month some years earlier, in which a cell said 9,000. */
    private void handedInBefore(UUID organization, int years) {
        jdbc.sql("""
                with former as (
                  insert into reporting.report (id, template_id, duty_kind, duty_id, round, organization_id, consolidates, how,
                    place_id, period_first, period_last, state, turn)
                  select gen_random_uuid(), template_id, duty_kind, duty_id, 'earlier-' || :years, :organization, false, how, place_id,
                    (period_first - :years * interval '1 year')::date, (period_last - :years * interval '1 year')::date, 'ACCEPTED', 1
                  from reporting.report where id = :report::uuid
                  returning id, template_id, period_first, period_last
                ), handed as (
                  insert into reporting.submission (report_id, template_id, turn, at, by_person, snapshot)
                  select former.id, former.template_id, 1, now(), (select id from identity.person limit 1), '1:1:' from former returning report_id
                )
                insert into reporting.figure (report_id, turn, field_id, indicator, source_kind, cell_id, first_day, last_day, quantity,
                  shown, records, estimated)
                select former.id, 1, f.id, f.indicator, f.source_kind, f.cell_id, former.period_first, former.period_last, 9000,
                  9000, 1, false
                from former join handed on handed.report_id = former.id join reporting.part p on p.template_id = former.template_id
                join reporting.field f on f.part_id = p.id
                where p.key || '.' || f.key = :cell
                """)
                .param("years", years)
                .param("report", id)
                .param("organization", organization)
                .param("cell", cell)
                .update();
    }
}
