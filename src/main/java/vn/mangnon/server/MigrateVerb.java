package vn.mangnon.server;

import java.io.PrintStream;
import java.util.List;

/** Brings an outside database to this version, as its owner. */
final class MigrateVerb implements CommandLine.Verb {
    private final Settings settings;
    private final PrintStream out;

    MigrateVerb(Settings settings, PrintStream out) {
        this.settings = settings;
        this.out = out;
    }

    @Override
    public int run(List<String> arguments) {
        DatabaseUrl owner = settings.databaseOwner()
                .orElseThrow(
                        () -> new Unusable("Hãy đặt MANGNON_DATABASE_OWNER_URL. / Set MANGNON_DATABASE_OWNER_URL."));
        DatabaseUrl application = settings.database()
                .orElseThrow(() -> new Unusable("Hãy đặt MANGNON_DATABASE_URL. / Set MANGNON_DATABASE_URL."));
        int steps = new Migration(owner, application.user()).run();
        out.println("Đã nâng cấp cơ sở dữ liệu: " + steps + " bước. / Database migrated: " + steps + " steps.");
        return 0;
    }

    @Override
    public String help() {
        return "nâng cấp cơ sở dữ liệu ngoài / bring an outside database to this version";
    }
}
