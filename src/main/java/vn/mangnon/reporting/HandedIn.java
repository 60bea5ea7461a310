package vn.mangnon.reporting;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.mangnon.database.Rows;
import vn.mangnon.measures.Answer;
import vn.mangnon.measures.Place;
import vn.mangnon.reporting.Consolidation.Accepted;
import vn.mangnon.reporting.Figures.Spot;
import vn.mangnon.reporting.Figures.UnitRow;
import vn.mangnon.reporting.formulas.Reckoned;
import vn.mangnon.shared.Id;
import vn.mangnon.shared.Scope;

/** The content of every cell as it was handed in, with the question it was given to. Never changed. */
@Component
public class HandedIn {
    private final JdbcClient jdbc;

    HandedIn(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** As it was handed in last. */
    @Transactional(readOnly = true)
    public Figures of(Report report) {
        Map<Spot, Figure> cells = new HashMap<>();
        jdbc.sql("""
                select f.field_id, f.unit_id, f.indicator, f.quantity, f.below, f.shown, f.records, f.estimated, f.typed, f.why
                from reporting.figure f where f.report_id = :report and f.turn = :turn
                """)
                .param("report", report.id().value())
                .param("turn", report.turn())
                .query((ResultSet row) -> {
                    cells.put(spot(row), figure(row));
                });
        boolean anyUnits = cells.keySet().stream().anyMatch(spot -> spot.unit().isPresent());
        return new Figures(anyUnits ? units(report) : List.of(), cells);
    }

    private List<UnitRow> units(Report report) {
        return jdbc.sql("""
                select how, unit_id, name from reporting.told_unit
                where report_id = :report and turn = :turn order by position
                """)
                .param("report", report.id().value())
                .param("turn", report.turn())
                .query(HandedIn::unit)
                .list();
    }

    /** What accepted reports said, for the one that consolidates them: rows of units, and what was typed in each. */
    record Below(List<UnitRow> units, Map<Spot, Figure> cells, Map<Id<Field>, List<Figure>> typed) {}

    /** Cells are told by their keys: the reports below may stand on another edition of the form. */
    @Transactional(readOnly = true)
    public Below below(Scope scope, Template template, List<Accepted> accepted) {
        Map<Spot, Figure> cells = new HashMap<>();
        Map<Id<Field>, List<Figure>> typed = new HashMap<>();
        jdbc.sql("""
                select mine.id as field_id, f.unit_id, f.indicator, f.quantity, f.below, f.shown, f.records, f.estimated, f.typed, f.why
                from reporting.figure f
                join reporting.report r on r.id = f.report_id and r.turn = f.turn
                join reporting.field theirs on theirs.id = f.field_id
                join reporting.part their_part on their_part.id = theirs.part_id
                left join reporting.line their_line on their_line.id = theirs.line_id
                join reporting.part my_part on my_part.template_id = :template and my_part.key = their_part.key
                left join reporting.line my_line on my_line.part_id = my_part.id and my_line.key = their_line.key
                join reporting.field mine on mine.part_id = my_part.id and mine.key = theirs.key
                  and mine.line_id is not distinct from my_line.id
                where f.report_id = any (:reports) and (f.unit_id is not null or mine.holds = 'TYPED' and mine.adds_up)
                  and r.organization_id in (select units.organizations_within(:seenOrganizations))
                """)
                .param("template", template.id().value())
                .param("reports", reports(accepted))
                .params(scope.parameters())
                .query((ResultSet row) -> {
                    Spot spot = spot(row);
                    if (spot.unit().isPresent()) {
                        cells.put(spot, figure(row));
                    } else {
                        typed.computeIfAbsent(spot.field(), field -> new ArrayList<>())
                                .add(figure(row));
                    }
                });
        return new Below(units(scope, accepted), cells, typed);
    }

    private List<UnitRow> units(Scope scope, List<Accepted> accepted) {
        return jdbc.sql("""
                select distinct on (u.name, u.unit_id) u.how, u.unit_id, u.name
                from reporting.told_unit u join reporting.report r on r.id = u.report_id and r.turn = u.turn
                where u.report_id = any (:reports)
                  and r.organization_id in (select units.organizations_within(:seenOrganizations))
                order by u.name, u.unit_id
                """)
                .param("reports", reports(accepted))
                .params(scope.parameters())
                .query(HandedIn::unit)
                .list();
    }

    /** Keeps all that stands in a report now as one of its turns. */
    @Transactional(propagation = Propagation.MANDATORY)
    void keep(Report report, int turn, Template template, Figures figures) {
        Map<Id<Field>, Field> fields = new HashMap<>();
        template.fields().forEach(field -> fields.put(field.id(), field));
        Columns columns = new Columns();
        figures.cells()
                .forEach((spot, figure) -> Optional.ofNullable(fields.get(spot.field()))
                        .ifPresent(field -> columns.add(report.period(), spot, field, figure)));
        jdbc.sql("""
                insert into reporting.figure (report_id, turn, field_id, unit_id, indicator, source_kind, cell_id, first_day,
                  last_day, quantity, below, shown, records, estimated, formula, typed, why)
                select :report, :turn, t.* from unnest(:fields::uuid[], :units::uuid[], :indicators::text[],
                  :sources::text[], :parts::int[], :firsts::date[], :lasts::date[], :quantities::bigint[], :below::bigint[],
                  :shown::numeric[], :records::bigint[],
                  :estimated::boolean[], :formulas::text[], :typed::text[], :whys::text[]) as t
                """)
                .param("report", report.id().value())
                .param("turn", turn)
                .params(columns.parameters())
                .update();
        for (int i = 0; i < figures.units().size(); i++) {
            keep(report, turn, i, figures.units().get(i));
        }
    }

    private void keep(Report report, int turn, int position, UnitRow unit) {
        jdbc.sql("""
                insert into reporting.told_unit (report_id, turn, position, how, unit_id, name)
                values (:report, :turn, :position, :how, :unit, :name)
                """)
                .param("report", report.id().value())
                .param("turn", turn)
                .param("position", position)
                .param("how", unit.place().how().name())
                .param("unit", unit.place().id())
                .param("name", unit.name())
                .update();
    }

    private static UUID[] reports(List<Accepted> accepted) {
        return accepted.stream().map(one -> one.report().id().value()).toArray(UUID[]::new);
    }

    private static Spot spot(ResultSet row) throws SQLException {
        return new Spot(new Id<>(Rows.uuid(row, "field_id")), Rows.findUuid(row, "unit_id"));
    }

    private static UnitRow unit(ResultSet row, int number) throws SQLException {
        return new UnitRow(
                new Place(Place.How.valueOf(row.getString("how")), Rows.uuid(row, "unit_id")), row.getString("name"));
    }

    private static Figure figure(ResultSet row) throws SQLException {
        Reckoned none =
                new Reckoned.Nothing(Optional.ofNullable(row.getString("why")).orElse("reporting.formula.missing"));
        Reckoned number = Optional.ofNullable(row.getBigDecimal("shown"))
                .<Reckoned>map(Reckoned.Value::new)
                .orElse(none);
        return new Figure(
                number,
                row.getString("indicator") == null ? Optional.empty() : Optional.of(answer(row)),
                Optional.ofNullable(row.getString("typed")).orElse(""));
    }

    private static Answer answer(ResultSet row) throws SQLException {
        long below = row.getLong("below");
        OptionalLong of = row.wasNull() ? OptionalLong.empty() : OptionalLong.of(below);
        return new Answer(row.getLong("quantity"), of, row.getLong("records"), row.getBoolean("estimated"));
    }
}
