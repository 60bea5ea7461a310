package vn.mangnon.activities.declared;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.mangnon.activities.Breakdown;
import vn.mangnon.database.Rows;
import vn.mangnon.measures.Axes;
import vn.mangnon.measures.Axis;
import vn.mangnon.measures.Ledgers;
import vn.mangnon.shared.Actor;
import vn.mangnon.shared.Id;
import vn.mangnon.shared.NotFound;
import vn.mangnon.shared.Period;
import vn.mangnon.shared.Ref;
import vn.mangnon.shared.Refused;
import vn.mangnon.shared.Scope;
import vn.mangnon.shared.Stale;
import vn.mangnon.units.SuccessorBodies;

/** Figures from paper: declared, put right, withdrawn; what each said before is kept. */
@Component
public class DeclaredFigures {
    private final JdbcClient jdbc;
    private final Axes axes;
    private final Ledgers ledgers;
    private final SuccessorBodies successors;

    DeclaredFigures(JdbcClient jdbc, Axes axes, Ledgers ledgers, SuccessorBodies successors) {
        this.jdbc = jdbc;
        this.axes = axes;
        this.ledgers = ledgers;
        this.successors = successors;
    }

    /**
     * Declares it; sent twice, it is declared once. Refused where the body has declared the same already.
     *
     * @param stock whether it is what there is on the last day
     */
    @Transactional
    public void declare(Actor actor, DeclaredFigure figure, boolean stock) {
        try {
            int inserted = jdbc.sql("""
                    insert into activities.declared (id, indicator, area_id, organization_id, first_day, last_day, status, source,
                      stock)
                    values (:id, :indicator, :area, :organization, :first, :last, :status, :source, :stock) on conflict (id) do nothing
                    """)
                    .params(columns(figure))
                    .param("indicator", figure.indicator())
                    .param("area", figure.area())
                    .param("stock", stock)
                    .param("organization", actor.organization())
                    .update();
            if (inserted == 1) {
                keep(figure, 1);
                wrote(actor, "activities.deed.declared", figure);
            }
        } catch (DuplicateKeyException declaredAlready) {
            throw new Refused("activities.declared.twice");
        }
    }

    /** Says it anew: what came true, or what was wrong. Throws Stale where somebody else has saved it since. */
    @Transactional
    public void correct(Actor actor, DeclaredFigure before, DeclaredFigure figure, LocalDate today) {
        requireOwn(actor, before, today);
        List<UUID> after = next(figure);
        try {
            int updated = jdbc.sql("""
                    update activities.declared
                    set first_day = :first, last_day = :last, status = :status, source = :source, version = version + 1
                    where id = :id and version = :version and withdrawn_because is null
                    """)
                    .params(columns(figure))
                    .param("version", figure.version())
                    .update();
            if (updated == 0) {
                throw new Stale();
            }
        } catch (DuplicateKeyException declaredAlready) {
            throw new Refused("activities.declared.twice");
        }
        jdbc.sql("delete from activities.declared_amount where declared_id = :id")
                .param("id", figure.id().value())
                .update();
        keep(figure, figure.version() + 1);
        wrote(actor, "activities.deed.declared-anew", figure);
        after.forEach(this::derive);
    }

    /** It should not have been declared: it stays readable and counts no more. */
    @Transactional
    public void withdraw(Actor actor, DeclaredFigure figure, String because, LocalDate today) {
        requireOwn(actor, figure, today);
        jdbc.sql("""
                update activities.declared set withdrawn_because = :because, version = version + 1
                where id = :id and withdrawn_because is null
                """).param("because", because).param("id", figure.id().value()).update();
        wrote(actor, "activities.deed.withdrawn", figure);
    }

    @Transactional(readOnly = true)
    public DeclaredFigure require(Scope scope, Id<DeclaredFigure> id) {
        return jdbc.sql("""
                select d.* from activities.declared d
                where d.id = :id and (d.organization_id in (select units.organizations_within(:seenOrganizations))
                                   or d.area_id in (select units.areas_within(:seenAreas)))
                """)
                .param("id", id.value())
                .params(scope.parameters())
                .query((row, number) -> figure(row))
                .optional()
                .orElseThrow(NotFound::new);
    }

    /** Whether it is for the actor to put right: her body declared it, or has by that day taken over the one that did. */
    @Transactional(readOnly = true)
    public boolean owns(Actor actor, DeclaredFigure figure, LocalDate today) {
        return figure.withdrawnBecause().isEmpty() && successors.answers(actor.body(), figure.organization(), today);
    }

    private void requireOwn(Actor actor, DeclaredFigure figure, LocalDate today) {
        if (!owns(actor, figure, today)) {
            throw new NotFound();
        }
    }

    /** A stock declared later is counted from this one: it is derived anew too. */
    private void wrote(Actor actor, String verb, DeclaredFigure figure) {
        ledgers.wrote(actor, verb, figure.ref(), Map.of());
        next(figure).forEach(this::derive);
    }

    private void derive(UUID id) {
        ledgers.derive(new Ref(DeclaredFigure.KIND, id));
    }

    private List<UUID> next(DeclaredFigure figure) {
        return jdbc.sql("""
                select n.id from activities.declared d
                join activities.declared n on (n.indicator, n.area_id, n.organization_id) = (d.indicator, d.area_id, d.organization_id)
                where d.id = :id and n.withdrawn_because is null and (n.last_day, n.id) > (d.last_day, d.id)
                order by n.last_day, n.id limit 1
                """)
                .param("id", figure.id().value())
                .query(Rows.of(UUID.class))
                .list();
    }

    private void keep(DeclaredFigure figure, int turn) {
        Map<Integer, Long> amounts = new HashMap<>();
        amounts.put(0, figure.amount().whole().orElse(0));
        figure.amount().parts().forEach((value, amount) -> amounts.put(value.cell(), amount));
        amounts.forEach((cell, amount) -> jdbc.sql(
                        "insert into activities.declared_amount (declared_id, cell_id, amount) values (:id, :cell, :amount)")
                .param("id", figure.id().value())
                .param("cell", cell)
                .param("amount", amount)
                .update());
        jdbc.sql("""
                insert into activities.declared_turn (declared_id, turn, status, amount, source)
                values (:id, :turn, :status, :amount, :source)
                """)
                .param("id", figure.id().value())
                .param("turn", turn)
                .param("status", figure.status().name())
                .param("amount", figure.amount().whole().orElse(0))
                .param("source", figure.source())
                .update();
    }

    private static Map<String, Object> columns(DeclaredFigure figure) {
        return Map.of(
                "id", figure.id().value(),
                "first", figure.days().first(),
                "last", figure.days().last(),
                "status", figure.status().name(),
                "source", figure.source());
    }

    private DeclaredFigure figure(ResultSet row) throws SQLException {
        UUID id = Rows.uuid(row, "id");
        return new DeclaredFigure(
                new Id<>(id),
                row.getString("indicator"),
                Rows.uuid(row, "area_id"),
                Rows.uuid(row, "organization_id"),
                new Period(Rows.day(row, "first_day"), Rows.day(row, "last_day")),
                ValueStatus.valueOf(row.getString("status")),
                amount(id),
                row.getString("source"),
                row.getInt("version"),
                java.util.Optional.ofNullable(row.getString("withdrawn_because")));
    }

    private Breakdown amount(UUID id) {
        Map<Integer, Axis.Value> values = axes.all().values().stream()
                .flatMap(axis -> axis.values().stream())
                .collect(Collectors.toMap(Axis.Value::cell, value -> value));
        Map<Axis.Value, Long> parts = new HashMap<>();
        long[] whole = new long[1];
        jdbc.sql("select cell_id, amount from activities.declared_amount where declared_id = :id")
                .param("id", id)
                .query((ResultSet row) -> {
                    long amount = row.getLong("amount");
                    int cell = row.getInt("cell_id");
                    if (cell == 0) {
                        whole[0] = amount;
                    } else {
                        Stream.ofNullable(values.get(cell)).forEach(value -> parts.put(value, amount));
                    }
                });
        return new Breakdown(OptionalLong.of(whole[0]), parts);
    }
}
