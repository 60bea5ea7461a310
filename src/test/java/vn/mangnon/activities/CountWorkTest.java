package vn.mangnon.activities;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.mangnon.activities.CountWork.Wanted;
import vn.mangnon.database.Rows;
import vn.mangnon.measures.PartMeasures.Parts;
import vn.mangnon.measures.Place.How;
import vn.mangnon.sample.SampleUnits;
import vn.mangnon.shared.Period;
import vn.mangnon.shared.Scope;
import vn.mangnon.testing.DatabaseTest;
import vn.mangnon.units.AreaLevel;

/** What boards count out of the ledger is what the records themselves come to, for every area, body and reader. */
@DatabaseTest
class CountWorkTest {
    private static final Period YEARS = new Period(LocalDate.of(2023, 7, 1), LocalDate.of(2025, 8, 31));
    private static final Period MONTH = new Period(LocalDate.of(2024, 6, 1), LocalDate.of(2024, 6, 20));

    @Autowired
    CountWork countWork;

    @Autowired
    SampleUnits units;

    @Autowired
    JdbcClient jdbc;

    private record Row(String kind, String quantity, String of, UUID unit, long amount, LocalDate last) {}

    @Test
    void everyAreasAndBodysWorkIsCountedAsItsRecordsSay() {
        for (Period days : List.of(YEARS, MONTH)) {
            Set<Row> counted = counted(nation(), days);
            assertThat(counted).hasSizeGreaterThan(50).isEqualTo(recorded(nation(), days));
            assertThat(counted).extracting(Row::of).contains("COMMUNE", "DISTRICT", "PROVINCE", "BODY");
        }
    }

    @Test
    void onlyWhatTheReaderMaySeeCounts() {
        Scope commune = new Scope(
                List.of(), List.of(units.area("97011", YEARS.first()).id().value()));
        Scope union = Scope.ofOrganization(SampleUnits.organization("lhpn-97").value());
        for (Scope scope : List.of(commune, union, Scope.nothing())) {
            assertThat(counted(scope, YEARS))
                    .hasSizeLessThan(counted(nation(), YEARS).size())
                    .isEqualTo(recorded(scope, YEARS));
        }
    }

    @Test
    void theRecordsBehindACountComeToIt() {
        UUID commune = units.area("97011", YEARS.first()).id().value();
        Parts parts = new Parts(How.AREA, List.of(commune), Optional.empty(), Optional.of(AreaLevel.COMMUNE));
        Wanted launches = new Wanted("launch", "items", parts, MONTH);
        assertThat(countWork.behind(nation(), launches))
                .isNotEmpty()
                .extracting(record -> record.quantity())
                .satisfies(each -> assertThat(
                                each.stream().mapToLong(Long::longValue).sum())
                        .isEqualTo(countWork
                                .count(nation(), List.of(launches))
                                .getFirst()
                                .amount()));
        assertThat(countWork.count(nation(), List.of(new Wanted("khong-co", "items", parts, MONTH))))
                .isEmpty();
    }

    private Scope nation() {
        return new Scope(List.of(), List.of(units.area("97", YEARS.first()).id().value()));
    }

    private Set<Row> counted(Scope scope, Period days) {
        List<Wanted> wanted = new ArrayList<>();
        List<String> of = new ArrayList<>();
        jdbc.sql("select distinct kind, code from activities.quantity order by 1, 2")
                .query((row, number) -> {
                    for (AreaLevel tier : AreaLevel.TIERS) {
                        wanted.add(new Wanted(row.getString(1), row.getString(2), areas(tier), days));
                        of.add(tier.name());
                    }
                    wanted.add(new Wanted(row.getString(1), row.getString(2), bodies(), days));
                    return of.add("BODY");
                })
                .list();
        Set<Row> rows = new HashSet<>();
        countWork.count(scope, wanted).forEach(one -> {
            Wanted asked = wanted.get(one.wanted());
            rows.add(new Row(
                    asked.kind(), asked.quantity(), of.get(one.wanted()), one.place(), one.amount(), one.last()));
        });
        return rows;
    }

    private Parts areas(AreaLevel tier) {
        List<UUID> areas = jdbc.sql("select id from units.area where level = :tier")
                .param("tier", tier.name())
                .query(Rows.of(UUID.class))
                .list();
        return new Parts(How.AREA, areas, Optional.empty(), Optional.of(tier));
    }

    private Parts bodies() {
        List<UUID> bodies = jdbc.sql("select id from units.organization where body_id is null")
                .query(Rows.of(UUID.class))
                .list();
        return new Parts(How.ORGANIZATION_ITSELF, bodies, Optional.empty(), Optional.empty());
    }

    /** The same from the records, without the ledger. */
    private Set<Row> recorded(Scope scope, Period days) {
        return new HashSet<>(jdbc.sql("""
                with done as (
                  select q.kind, q.code as quantity, m.area_id, m.organization_id, m.happened_on, m.quantity as amount
                  from activities.measure m join activities.quantity q on q.indicator = m.indicator
                  where m.cell_id = 0 and m.happened_on between :first and :last
                    and (m.organization_id in (select units.organizations_within(:seenOrganizations))
                      or m.area_id in (select units.areas_within(:seenAreas)))
                )
                select d.kind, d.quantity, u.level as of, r.root_id as unit, sum(d.amount)::bigint as amount,
                       max(d.happened_on) as last
                from done d
                join units.area_reach r on r.area_id = d.area_id and r.during @> d.happened_on
                join units.area u on u.id = r.root_id
                join units.area held on held.id = d.area_id
                where held.level = u.level and u.level in ('PROVINCE', 'DISTRICT', 'COMMUNE')
                   or u.level = 'COMMUNE' and held.level = 'VILLAGE'
                group by d.kind, d.quantity, u.level, r.root_id
                union all
                select d.kind, d.quantity, 'BODY', coalesce(o.body_id, o.id), sum(d.amount)::bigint, max(d.happened_on)
                from done d join units.organization o on o.id = d.organization_id
                group by d.kind, d.quantity, coalesce(o.body_id, o.id)
                """)
                .param("first", days.first())
                .param("last", days.last())
                .params(scope.parameters())
                .query(Rows.of(Row.class))
                .list());
    }
}
