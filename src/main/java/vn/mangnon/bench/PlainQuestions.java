package vn.mangnon.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import vn.mangnon.shared.Period;

/** The same questions without a ledger: as SQL over the records, and over a table that a nightly job has made. */
final class PlainQuestions {
    /** What the cells of the pivot come to together, by the records alone; as long as it takes. */
    static final String ALL_OF_THE_PIVOT = """
            select coalesce(sum(m.quantity), 0) from activities.measure m
            join units.area_reach r on r.area_id = m.area_id and r.during @> m.happened_on
            join units.area a on a.id = r.root_id and a.level = 'PROVINCE' and a.valid_to is null
            where m.indicator = 'communication.children' and m.cell_id in (1, 2)
            """;

    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final Map<UUID, UUID[]> areas = new ConcurrentHashMap<>();

    PlainQuestions(JdbcClient jdbc, TransactionTemplate transaction) {
        this.jdbc = jdbc;
        this.transaction = transaction;
    }

    /** Commune or province: what each commune within it comes to, indicator by indicator and cell by cell. */
    long records(UUID area, Period quarter) {
        return rows("""
                select c.root_id, m.indicator, m.cell_id, sum(m.quantity)
                from (select area_id, indicator, cell_id, happened_on, quantity from activities.measure
                      where area_id = any (:areas) and indicator = any (:indicators) and cell_id in (0, 1, 2)
                        and happened_on between :first and :last offset 0) m
                join units.area_reach c on c.area_id = m.area_id and c.during @> m.happened_on
                join units.area a on a.id = c.root_id and a.level = 'COMMUNE' and a.valid_to is null
                group by 1, 2, 3
                """, asked(area, quarter));
    }

    long pivotOfRecords() {
        return sum("""
                select r.root_id, date_trunc('month', m.happened_on), m.cell_id, sum(m.quantity) as quantity
                from activities.measure m
                join units.area_reach r on r.area_id = m.area_id and r.during @> m.happened_on
                join units.area a on a.id = r.root_id and a.level = 'PROVINCE' and a.valid_to is null
                where m.indicator = :indicator and m.cell_id in (1, 2) and m.happened_on between :first and :last
                group by 1, 2, 3
                """);
    }

    long nightly(UUID area, Period quarter) {
        return rows("""
                select f.commune_id, f.indicator, f.cell_id, sum(f.quantity)
                from nightly.figure f
                where f.commune_id in (select area_id from units.area_reach where root_id = :area)
                  and f.indicator = any (:indicators) and f.cell_id in (0, 1, 2) and f.month between :first and :last
                group by 1, 2, 3
                """, asked(area, quarter));
    }

    long pivotOfTheNight() {
        return sum("""
                select f.province_id, f.month, f.cell_id, sum(f.quantity) as quantity
                from nightly.figure f where f.indicator = :indicator and f.cell_id in (1, 2)
                group by 1, 2, 3
                """);
    }

    /** One record in the tables of an activity, five figures of it, and no ledger told. */
    void insert(UUID id, UUID organization, UUID area) {
        transaction.executeWithoutResult(status -> {
            Map<String, Object> of = Map.of("id", id, "organization", organization, "area", area);
            for (String sql : List.of(
                    """
                    insert into activities.activity (id, organization_id, area_id, begins_on, title)
                    values (:id, :organization, :area, '2026-06-15', 'Tặng quà')
                    """,
                    "insert into activities.activity_kind (activity_id, kind) values (:id, 'gift')",
                    "insert into activities.figure (activity_id, kind, quantity, amount) values (:id, 'gift', 'children', 40)",
                    "insert into activities.figure (activity_id, kind, quantity, amount) values (:id, 'gift', 'value', 8000000)",
                    "insert into activities.attendance (activity_id, cell_id, children) values (:id, 0, 40)",
                    "insert into activities.cost (activity_id, source, amount) values (:id, 'state_budget', 5000000)",
                    "insert into activities.cost (activity_id, source, amount) values (:id, 'other', 3000000)")) {
                jdbc.sql(sql).params(of).update();
            }
        });
    }

    private Map<String, Object> asked(UUID area, Period quarter) {
        List<String> indicators = new ArrayList<>(NationalQuestions.WHOLE);
        indicators.addAll(NationalQuestions.OF_CHILDREN);
        return Map.of(
                "area", area,
                "areas", areas.computeIfAbsent(area, this::within),
                "indicators", indicators.toArray(String[]::new),
                "first", quarter.first(),
                "last", quarter.last());
    }

    private UUID[] within(UUID area) {
        return jdbc.sql("select distinct area_id from units.area_reach where root_id = :area")
                .param("area", area)
                .query(UUID.class)
                .list()
                .toArray(UUID[]::new);
    }

    private long rows(String sql, Map<String, Object> parameters) {
        return jdbc.sql(sql).params(parameters).query().listOfRows().size();
    }

    private long sum(String sql) {
        return jdbc
                .sql(sql)
                .param("indicator", NationalQuestions.PIVOTED)
                .param("first", NationalQuestions.ALL_MONTHS.first())
                .param("last", NationalQuestions.ALL_MONTHS.last())
                .query((row, number) -> row.getLong("quantity"))
                .list()
                .stream()
                .mapToLong(Long::longValue)
                .sum();
    }
}
