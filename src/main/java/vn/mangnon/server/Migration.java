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
    private static final String STEPS = "classpath:db/migration";

    private final Flyway flyway;

    /** @param applicationRole the role the program runs as: it owns nothing and is granted what it needs */
    public Migration(DatabaseUrl owner, String applicationRole) {
        this(owner, applicationRole, STEPS);
    }

    /** @param steps where the numbered steps lie that are to be taken */
    Migration(DatabaseUrl owner, String applicationRole, String steps) {
        flyway = configuration(owner, steps)
                .placeholders(Map.of("application_role", applicationRole))
                .load();
    }

    private static FluentConfiguration configuration(DatabaseUrl database, String steps) {
        ViewsMigration views = new ViewsMigration(steps);
        return Flyway.configure()
                .dataSource(database.jdbc(), database.user(), database.password())
                .defaultSchema("meta")
                .table("migration")
                .locations(steps)
                .callbackLocations("classpath:db/grants")
                .javaMigrations(new CountryMigration(), views)
                .callbacks(views)
                .validateMigrationNaming(true);
    }

    /** How many steps it took. */
    public int run() {
        return flyway.migrate().migrationsExecuted;
    }

    /** Steps that this program knows and the database has not taken. */
    public static long pending(DatabaseUrl application) {
        Flyway flyway = configuration(application, STEPS).load();
        return Arrays.stream(flyway.info().pending()).filter(Migration::counts).count();
    }

    private static boolean counts(MigrationInfo step) {
        return step.getState() != null;
    }
}
