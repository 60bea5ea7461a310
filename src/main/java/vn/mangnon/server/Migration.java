package vn.mangnon.server;

import java.util.Arrays;
import java.util.Map;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.configuration.FluentConfiguration;

/**
 * Brings a database to this program's state, as its owner: numbered steps once each, then all views and ledger
 * functions as one set when any of them changed, then the application role's grants, every time.
 */
public final class Migration {
    private final Flyway flyway;

    /** @param applicationRole the role the program runs as: it owns nothing and is granted what it needs */
    public Migration(DatabaseUrl owner, String applicationRole) {
        flyway = configuration(owner)
                .placeholders(Map.of("application_role", applicationRole))
                .load();
    }

    private static FluentConfiguration configuration(DatabaseUrl database) {
        return Flyway.configure()
                .dataSource(database.jdbc(), database.user(), database.password())
                .defaultSchema("meta")
                .table("migration")
                .locations("classpath:db/migration")
                .callbackLocations("classpath:db/grants")
                .javaMigrations(new CountryMigration(), new ViewsMigration())
                .validateMigrationNaming(true);
    }

    /** How many steps it took. */
    public int run() {
        return flyway.migrate().migrationsExecuted;
    }

    /** Steps that this program knows and the database has not taken. */
    public static long pending(DatabaseUrl application) {
        Flyway flyway = configuration(application).load();
        return Arrays.stream(flyway.info().pending()).filter(Migration::counts).count();
    }

    private static boolean counts(MigrationInfo step) {
        return step.getState() != null;
    }
}
