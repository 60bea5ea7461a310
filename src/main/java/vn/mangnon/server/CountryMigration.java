package vn.mangnon.server;

import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.migration.Context;
import org.flywaydb.core.api.migration.JavaMigration;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import vn.mangnon.units.LoadUnits;

/** Step 4: the country's administrative units as of 30 June 2025, 1 July 2025 and 30 April 2026. */
final class CountryMigration implements JavaMigration {
    @Override
    public void migrate(Context context) {
        new LoadUnits(JdbcClient.create(new SingleConnectionDataSource(context.getConnection(), true))).country();
    }

    @Override
    public MigrationVersion getVersion() {
        return MigrationVersion.fromVersion("004");
    }

    @Override
    public String getDescription() {
        return "country";
    }

    @Override
    public @Nullable Integer getChecksum() {
        return null;
    }

    @Override
    public boolean canExecuteInTransaction() {
        return true;
    }
}
