package vn.mangnon.reporting.quality;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.mangnon.database.Rows;
import vn.mangnon.reporting.Field;
import vn.mangnon.reporting.Report;
import vn.mangnon.reporting.Template;
import vn.mangnon.shared.Id;

/** What reports said that can be compared with a report: its body's earlier ones, and other bodies' of the same round. */
@Component
class FormerFigures {
    private final JdbcClient jdbc;

    FormerFigures(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * What was said in a cell for an earlier period.
     *
     * @param joined whether it is what the bodies said that went into this one, added up
     */
    record Former(BigDecimal figure, boolean joined) {}

    /**
     * By cell, what was handed in for earlier periods of about the same length, the latest first: what is counted by the question
     * asked, in whatever report; what is typed by the cell's keys in any edition of the form. For periods of which the body
     * itself was not yet there, what those said that stood then and went whole into it, where all of them did; where one of them was
     * divided, nothing.
     */
    @Transactional(readOnly = true)
    public Map<Id<Field>, List<Former>> earlier(Report report, Template template, int most) {
        Map<Id<Field>, List<Former>> earlier = new HashMap<>();
        jdbc.sql("""
                with recursive whole (id) as (
                  select s.predecessor_id from units.organization_succession s
                  where s.successor_id = :organization and not exists (
                    select from units.organization_succession o
                    where o.predecessor_id = s.predecessor_id and o.successor_id <> s.successor_id)
                  union
                  select s.predecessor_id from whole w join units.organization_succession s on s.successor_id = w.id
                  where not exists (select from units.organization_succession o
                                    where o.predecessor_id = s.predecessor_id and o.successor_id <> s.successor_id)
                ), divided as (
                  select p.id
                  from units.organization_succession s
                  join units.organization p on p.id = s.predecessor_id join units.area a on a.id = p.area_id
                  join units.organization mine on mine.id = :organization join units.area own on own.id = mine.area_id
                  where (s.successor_id = :organization or s.successor_id in (select id from whole))
                    and p.id not in (select id from whole) and a.level = own.level
                ), standing as (
                  select o.id, coalesce(o.valid_from, '-infinity') as since, coalesce(o.valid_to, 'infinity') as until
                  from whole w join units.organization o on o.id = w.id where not exists (select from divided)
                ), said as (
                  select distinct on (mine.id, r.period_first, r.organization_id)
                         mine.id, r.period_first, r.period_last, r.organization_id, f.shown
                  from (select :organization::uuid as id union all select id from standing) body
                  join reporting.report r on r.organization_id = body.id
                  join reporting.template t on t.id = r.template_id
                  join reporting.figure f on f.report_id = r.id and f.turn = r.turn and f.unit_id is null and f.shown is not null
                  join reporting.field theirs on theirs.id = f.field_id
                  join reporting.part their_part on their_part.id = theirs.part_id
                  left join reporting.line their_line on their_line.id = theirs.line_id
                  join reporting.part my_part on my_part.template_id = :template
                  join reporting.field mine on mine.part_id = my_part.id
                  left join reporting.line my_line on my_line.id = mine.line_id
                  where r.turn > 0 and r.consolidates = :consolidates
                    and r.period_last < :first and abs(r.period_last - r.period_first - :days) <= (:days + 1) / 5
                    and (mine.holds = 'COUNTED' and mine.time_window = 'PERIOD' and f.indicator = mine.indicator
                           and f.source_kind is not distinct from mine.source_kind and f.cell_id = mine.cell_id
                           and f.first_day = r.period_first and f.last_day = r.period_last
                      or mine.holds = 'TYPED' and t.series = :series and my_part.key = their_part.key and mine.key = theirs.key
                           and my_line.key is not distinct from their_line.key)
                  order by mine.id, r.period_first, r.organization_id, f.report_id desc
                ), former as (
                  select id, period_first, shown, false as joined from said where organization_id = :organization
                  union all
                  select s.id, s.period_first, sum(s.shown), true
                  from said s join standing b on b.id = s.organization_id and s.period_last between b.since and b.until
                  join units.organization self on self.id = :organization and s.period_last < self.valid_from
                  group by s.id, s.period_first
                  having count(*) = (select count(*) from standing b where max(s.period_last) between b.since and b.until)
                ), numbered as (
                  select id, shown, joined, row_number() over (partition by id order by period_first desc) as back from former
                )
                select id, shown, joined from numbered where back <= :most order by id, back
                """)
                .param("template", template.id().value())
                .param("series", template.series())
                .param("organization", report.organization())
                .param("consolidates", report.consolidates())
                .param("first", report.period().first())
                .param(
                        "days",
                        ChronoUnit.DAYS.between(
                                report.period().first(), report.period().last()))
                .param("most", most)
                .query((ResultSet row) -> {
                    earlier.computeIfAbsent(new Id<>(Rows.uuid(row, "id")), field -> new ArrayList<>())
                            .add(new Former(row.getBigDecimal("shown"), row.getBoolean("joined")));
                });
        return earlier;
    }

    /**
     * What a body that owes the same in the same round said in a cell.
     *
     * @param children living in its area, where that is known
     */
    record Said(Id<Field> field, BigDecimal figure, Optional<BigDecimal> children) {}

    /** What others handed in under the same duty in the same round, to the same body, by the same form. */
    @Transactional(readOnly = true)
    public List<Said> others(Report report) {
        return jdbc.sql("""
                select f.field_id, f.shown, c.children
                from reporting.report mine
                join reporting.report r on r.duty_id = mine.duty_id and r.round = mine.round and r.id <> mine.id and r.turn > 0
                  and r.addressee_id = mine.addressee_id and r.template_id = mine.template_id
                  and r.consolidates = mine.consolidates
                join reporting.figure f on f.report_id = r.id and f.turn = r.turn and f.unit_id is null and f.shown is not null
                join units.organization_latest o on o.id = r.organization_id
                left join lateral (select a.children from units.area_children a where a.area_id = o.area_id and a.year <= :year
                                   order by a.year desc limit 1) c on true
                where mine.id = :report
                """)
                .param("report", report.id().value())
                .param("year", report.period().last().getYear())
                .query((row, number) -> new Said(
                        new Id<>(Rows.uuid(row, "field_id")),
                        row.getBigDecimal("shown"),
                        Optional.ofNullable(row.getBigDecimal("children"))))
                .list();
    }

    /** The children who live in the area of a report's body, as last entered. */
    @Transactional(readOnly = true)
    public Optional<BigDecimal> children(Report report) {
        return jdbc.sql("""
                select c.children::numeric from units.area_children c
                join units.organization_latest o on o.area_id = c.area_id
                where o.id = :organization and c.year <= :year order by c.year desc limit 1
                """)
                .param("organization", report.organization())
                .param("year", report.period().last().getYear())
                .query(Rows.of(BigDecimal.class))
                .optional();
    }
}
