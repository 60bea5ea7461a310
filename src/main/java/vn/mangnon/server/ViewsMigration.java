package vn.mangnon.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.zip.CRC32;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.callback.Callback;
import org.flywaydb.core.api.callback.Event;
import org.flywaydb.core.api.migration.Context;
import org.flywaydb.core.api.migration.JavaMigration;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * All views, functions and row policies, {@code db/views/*.sql}, as one set: when any file changed or a numbered step was taken, all of
 * ours are dropped and made anew, since a view's columns cannot be changed in place and the set depends on itself. They
 * are out of the way before a numbered step begins, in its transaction: a column that a view shows can be changed.
 */
final class ViewsMigration implements JavaMigration, Callback {
    private static final String VIEWS = "classpath:db/views/*.sql";
    private static final String OURS = """
            select format('drop policy %I on %I.%I', policyname, schemaname, tablename)
            from pg_policies where schemaname = any (current_setting('mangnon.schemas')::text[])
            union all
            select format('drop %s if exists %s cascade',
                          case c.relkind when 'm' then 'materialized view' else 'view' end, c.oid::regclass)
            from pg_class c join pg_namespace n on n.oid = c.relnamespace
            where c.relkind in ('v', 'm') and n.nspname = any (current_setting('mangnon.schemas')::text[])
            union all
            select format('drop routine if exists %s cascade', p.oid::regprocedure)
            from pg_proc p join pg_namespace n on n.oid = p.pronamespace
            where n.nspname = any (current_setting('mangnon.schemas')::text[])
              and not exists (select from pg_depend d where d.objid = p.oid and d.deptype = 'e')
            """;
    private static final String SCHEMAS = """
            select set_config('mangnon.schemas', coalesce(array_agg(nspname), '{}')::text, true) from pg_namespace
            where nspname not in ('public', 'meta', 'information_schema') and nspname not like 'pg\\_%'
            """;

    private final String steps;

    /** @param steps where the numbered steps lie */
    ViewsMigration(String steps) {
        this.steps = steps.replaceFirst("^filesystem:", "file:") + "/*.sql";
    }

    @Override
    public void migrate(Context context) throws SQLException {
        try (Statement statement = context.getConnection().createStatement()) {
            drop(statement);
            for (Resource file : files(VIEWS)) {
                statement.execute(text(file));
            }
        }
    }

    @Override
    public boolean supports(Event event, org.flywaydb.core.api.callback.Context context) {
        return event == Event.BEFORE_EACH_MIGRATE
                && context.getMigrationInfo() != null
                && context.getMigrationInfo().isVersioned();
    }

    @Override
    public void handle(Event event, org.flywaydb.core.api.callback.Context context) {
        try (Statement statement = context.getConnection().createStatement()) {
            drop(statement);
        } catch (SQLException e) {
            throw new IllegalStateException("the views could not be put aside", e);
        }
    }

    @Override
    public boolean canHandleInTransaction(Event event, org.flywaydb.core.api.callback.Context context) {
        return true;
    }

    @Override
    public String getCallbackName() {
        return getDescription();
    }

    private static void drop(Statement statement) throws SQLException {
        statement.execute(SCHEMAS);
        for (String drop : drops(statement)) {
            statement.execute(drop);
        }
    }

    private static List<String> drops(Statement statement) throws SQLException {
        List<String> drops = new ArrayList<>();
        try (ResultSet rows = statement.executeQuery(OURS)) {
            while (rows.next()) {
                drops.add(rows.getString(1));
            }
        }
        return drops;
    }

    private static List<Resource> files(String pattern) {
        try {
            return Arrays.stream(new PathMatchingResourcePatternResolver().getResources(pattern))
                    .sorted(Comparator.comparing(file -> String.valueOf(file.getFilename())))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Resource file) {
        try {
            return file.getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public Integer getChecksum() {
        CRC32 sum = new CRC32();
        files(VIEWS).forEach(file -> sum.update(text(file).getBytes(StandardCharsets.UTF_8)));
        files(steps)
                .forEach(file -> sum.update(String.valueOf(file.getFilename()).getBytes(StandardCharsets.UTF_8)));
        return (int) sum.getValue();
    }

    @Override
    public @Nullable MigrationVersion getVersion() {
        return null;
    }

    @Override
    public String getDescription() {
        return "views and functions";
    }

    @Override
    public boolean canExecuteInTransaction() {
        return true;
    }
}
