package vn.mangnon.reporting.regimes;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.mangnon.database.Rows;
import vn.mangnon.dues.DueRuleJson;
import vn.mangnon.journal.Journal;
import vn.mangnon.reporting.regimes.ReportRegime.Level;
import vn.mangnon.shared.Actor;
import vn.mangnon.shared.Id;
import vn.mangnon.shared.NotFound;
import vn.mangnon.shared.Scope;
import vn.mangnon.shared.Stale;
import vn.mangnon.units.AreaLevel;
import vn.mangnon.units.Line;

/** The regimes of reporting. One is seen by its own body, by those it covers, and above. */
@Component
public class ReportRegimes {
    /** Of a statement about {@code reporting.regime g}: its own body, above it, or below it in the area it covers. */
    private static final String SEEN = """
            (g.organization_id in (select units.organizations_within(:seenOrganizations))
              or exists (select from units.organization b join units.organization s on s.id = any (:seenOrganizations)
                         join units.area_reach r on r.area_id = s.area_id and r.root_id = b.area_id
                         where b.id = g.organization_id))
            """;

    private final JdbcClient jdbc;
    private final Journal journal;

    ReportRegimes(JdbcClient jdbc, Journal journal) {
        this.jdbc = jdbc;
        this.journal = journal;
    }

    @Transactional(readOnly = true)
    public List<ReportRegime> all(Scope scope) {
        return regimes(jdbc.sql("select g.* from reporting.regime g where " + SEEN + """
                order by g.last is not null, g.name collate "vi-x-icu", g.first desc
                """)
                .params(scope.parameters()));
    }

    @Transactional(readOnly = true)
    public ReportRegime require(Scope scope, Id<ReportRegime> id) {
        return regimes(jdbc.sql("select g.* from reporting.regime g where g.id = :id and " + SEEN)
                        .param("id", id.value())
                        .params(scope.parameters()))
                .stream()
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    /** Those with these levels, as far as the reader sees them. */
    @Transactional(readOnly = true)
    public List<ReportRegime> having(Scope scope, Collection<UUID> levels) {
        return regimes(jdbc.sql("""
                        select g.* from reporting.regime g
                        where g.id in (select l.regime_id from reporting.regime_level l where l.id = any (:levels)) and\s""" + SEEN)
                .param("levels", levels.toArray(UUID[]::new))
                .params(scope.parameters()));
    }

    /** A new one, or other words, form, windows or days of an old one. Sent twice, it is one. */
    @Transactional(propagation = Propagation.MANDATORY)
    void save(Actor actor, ReportRegime regime) {
        int saved = jdbc.sql("""
                insert into reporting.regime as g (id, organization_id, name, basis, template_id, windows, first, last,
                  replaces_id)
                values (:id, :organization, :name, :basis, :template::uuid, :windows, :first, :last::date, :replaces::uuid)
                on conflict (id) do update
                set name = excluded.name, basis = excluded.basis, template_id = excluded.template_id,
                    windows = excluded.windows, first = excluded.first, last = excluded.last, version = g.version + 1
                where g.version = :version and g.organization_id = :organization
                """)
                .param("id", regime.id().value())
                .param("organization", regime.organization())
                .param("name", regime.name())
                .param("basis", regime.basis())
                .param("template", regime.template().orElse(null))
                .param("windows", regime.windows())
                .param("first", regime.first())
                .param("last", regime.last().orElse(null))
                .param("replaces", regime.replaces().orElse(null))
                .param("version", regime.version())
                .update();
        if (saved == 0) {
            throw new Stale();
        }
        journal.note(actor, "reporting.regime.deed.saved", regime.ref(), Map.of());
    }

    @Transactional(propagation = Propagation.MANDATORY)
    void save(Actor actor, ReportRegime regime, Level level) {
        jdbc.sql("""
                insert into reporting.regime_level as l (id, regime_id, line, level, creditor_id, host_id, rule)
                values (:id, :regime, :line, :level, :creditor::uuid, :host::uuid, :rule::jsonb)
                on conflict (id) do update
                set creditor_id = excluded.creditor_id, host_id = excluded.host_id, rule = excluded.rule, laid_until = null
                where l.regime_id = :regime
                """)
                .param("id", level.id().value())
                .param("regime", regime.id().value())
                .param("line", level.line().name())
                .param("level", level.level().name())
                .param("creditor", level.creditor().orElse(null))
                .param("host", level.host().orElse(null))
                .param("rule", DueRuleJson.of(level.rule()))
                .update();
        journal.note(actor, "reporting.regime.deed.level", regime.ref(), Map.of());
    }

    @Transactional(propagation = Propagation.MANDATORY)
    void laid(Level level, LocalDate from, LocalDate until, int calendar) {
        jdbc.sql("""
                update reporting.regime_level set owed_from = :from, laid_until = :until, laid_version = :calendar
                where id = :id
                """)
                .param("from", from)
                .param("until", until)
                .param("calendar", calendar)
                .param("id", level.id().value())
                .update();
    }

    /** A level laid out before, but not as far as it should be now, which no other node has taken; with whose it is. */
    record Waiting(UUID regimeId, UUID levelId, UUID organizationId) {}

    @Transactional(propagation = Propagation.MANDATORY)
    Optional<Waiting> take(LocalDate horizon, int calendar) {
        return jdbc.sql("""
                select l.regime_id, l.id as level_id, g.organization_id from reporting.regime_level l
                join reporting.regime g on g.id = l.regime_id
                where l.laid_until is not null
                  and (l.laid_until < least(coalesce(g.last, :horizon), :horizon) or l.laid_version <> :calendar)
                limit 1 for update of l skip locked
                """)
                .param("horizon", horizon)
                .param("calendar", calendar)
                .query(Rows.of(Waiting.class))
                .optional();
    }

    private List<ReportRegime> regimes(JdbcClient.StatementSpec found) {
        List<ReportRegime> bare = found.query(ReportRegimes::regime).list();
        Map<UUID, List<Level>> levels =
                levels(bare.stream().map(one -> one.id().value()).toList());
        return bare.stream()
                .map(one -> new ReportRegime(
                        one.id(),
                        one.organization(),
                        one.name(),
                        one.basis(),
                        one.template(),
                        one.windows(),
                        one.first(),
                        one.last(),
                        one.replaces(),
                        levels.getOrDefault(one.id().value(), List.of()),
                        one.version()))
                .toList();
    }

    private Map<UUID, List<Level>> levels(Collection<UUID> regimes) {
        Map<UUID, List<Level>> levels = new HashMap<>();
        jdbc.sql("""
                select id, regime_id, line, level, creditor_id, host_id, rule::text as rule, owed_from, laid_until
                from reporting.regime_level where regime_id = any (:regimes)
                order by array_position(array['COMMUNE', 'DISTRICT', 'PROVINCE', 'NATION'], level), line
                """).param("regimes", regimes.toArray(UUID[]::new)).query((ResultSet row) -> {
            levels.computeIfAbsent(Rows.uuid(row, "regime_id"), id -> new ArrayList<>())
                    .add(level(row));
        });
        return levels;
    }

    private static Level level(ResultSet row) throws SQLException {
        return new Level(
                new Id<>(Rows.uuid(row, "id")),
                Line.valueOf(row.getString("line")),
                AreaLevel.valueOf(row.getString("level")),
                Rows.findUuid(row, "creditor_id"),
                Rows.findUuid(row, "host_id"),
                DueRuleJson.read(row.getString("rule")),
                Rows.findDay(row, "owed_from"),
                Rows.findDay(row, "laid_until"));
    }

    private static ReportRegime regime(ResultSet row, int number) throws SQLException {
        return new ReportRegime(
                new Id<>(Rows.uuid(row, "id")),
                Rows.uuid(row, "organization_id"),
                row.getString("name"),
                row.getString("basis"),
                Rows.findUuid(row, "template_id"),
                row.getString("windows"),
                Rows.day(row, "first"),
                Rows.findDay(row, "last"),
                Rows.findUuid(row, "replaces_id"),
                List.of(),
                row.getInt("version"));
    }
}
