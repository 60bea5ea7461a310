package vn.mangnon.units;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.mangnon.shared.Csv;
import vn.mangnon.shared.Id;
import vn.mangnon.testing.DatabaseTest;

@DatabaseTest
class CountryTest {
    private static final LocalDate BEFORE = LocalDate.of(2025, 6, 30);

    private static final LocalDate AFTER = LocalDate.of(2025, 7, 1);

    private static final Id<Area> NATION = new Id<>(LoadUnits.NATION);

    @Autowired
    Areas areas;

    @Autowired
    JdbcClient jdbc;

    @Test
    void theCountryHasItsUnitsOnEitherSideOfTheReform() {
        // one invented province, four districts, 22 and 10 communes come on top of the country's
        assertThat(areas.within(NATION, AreaLevel.PROVINCE, BEFORE)).hasSize(63 + 1);
        assertThat(areas.within(NATION, AreaLevel.DISTRICT, BEFORE)).hasSize(696 + 4);
        assertThat(areas.within(NATION, AreaLevel.COMMUNE, BEFORE)).hasSize(10_035 + 22);
        assertThat(areas.within(NATION, AreaLevel.PROVINCE, AFTER)).hasSize(34 + 1);
        assertThat(areas.within(NATION, AreaLevel.DISTRICT, AFTER)).isEmpty();
        assertThat(areas.within(NATION, AreaLevel.COMMUNE, AFTER)).hasSize(3_321 + 10);
    }

    @Test
    void aCodeIsNotAnIdentity() {
        long sameCodeOtherArea = jdbc.sql("""
                select count(*) from units.area_name b join units.area_name a on a.code = b.code
                where length(b.code) = 5 and b.during @> date '2025-06-30' and a.during @> date '2025-07-01'
                  and a.area_id <> b.area_id and b.code < '97000'
                """).query(Long.class).single();
        assertThat(sameCodeOtherArea).isEqualTo(3_183);
        assertThat(jdbc.sql("select count(distinct predecessor_id) from units.succession where not whole")
                        .query(Long.class)
                        .single())
                .isEqualTo(441 + 1);
    }

    @Test
    void oldAndNewWaysOfWritingFindTheSamePlace() {
        assertThat(areas.search("thanh hoa", AFTER, 5)).extracting(Area::name).contains("Tỉnh Thanh Hóa");
        assertThat(areas.search("Tỉnh Thanh Hoá", AFTER, 5))
                .extracting(Area::name)
                .contains("Tỉnh Thanh Hóa");
    }

    @Test
    void onTodaysMapEveryOldCommuneStandsSomewhereOnce() {
        List<Long> odd =
                jdbc.sql("""
                select count(*) from units.recast(date '2025-07-01') r join units.area a on a.id = r.area_id
                where a.level = 'COMMUNE' and a.valid_to is not null
                group by r.area_id having sum(r.weight / r.out_of) <> 1
                """).query(vn.mangnon.database.Rows.of(Long.class)).list();
        assertThat(odd).isEmpty();
    }

    @Test
    void aKindThatChangedLaterIsACallingNotANewArea() {
        Area before = areas.findByCode("25270", LocalDate.of(2026, 4, 29)).orElseThrow();
        Area after = areas.findByCode("25270", LocalDate.of(2026, 4, 30)).orElseThrow();
        assertThat(before.id()).isEqualTo(after.id());
        assertThat(before.name()).isEqualTo("Xã Lộc Ninh");
        assertThat(after.name()).isEqualTo("Phường Lộc Ninh");
    }

    @Test
    void everyUnitOfTheCataloguesIsThereUnderItsNameKindAndParent() {
        for (var catalogue : List.of("2024", "2025")) {
            LocalDate day = catalogue.equals("2024") ? BEFORE : AFTER;
            var found = jdbc
                    .sql("""
                    select n.code, n.kind || '|' || n.name || '|' || coalesce(nullif(p.code, 'VN'), '')
                    from units.area_name n
                    join units.area_parent q on q.area_id = n.area_id and q.during @> :day
                    join units.area_name p on p.area_id = q.parent_id and p.during @> :day
                    where n.during @> :day and length(n.code) <= 5
                    """)
                    .param("day", day)
                    .query((row, number) -> java.util.Map.entry(row.getString(1), row.getString(2)))
                    .stream()
                    .collect(java.util.stream.Collectors.toMap(
                            java.util.Map.Entry::getKey, java.util.Map.Entry::getValue));
            List<Csv.Row> rows = Csv.resource("units/units-" + catalogue + ".csv");
            assertThat(rows).hasSize(catalogue.equals("2024") ? 63 + 696 + 10_035 : 34 + 3_321);
            for (Csv.Row row : rows) {
                assertThat(found.get(row.get("code")))
                        .as(row.get("code"))
                        .isEqualTo(row.get("type") + "|" + row.get("name") + "|" + row.get("parent_code"));
            }
        }
    }
}
