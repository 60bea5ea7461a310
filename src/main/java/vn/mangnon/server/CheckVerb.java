package vn.mangnon.server;

import java.io.PrintStream;
import java.util.List;
import java.util.Optional;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import vn.mangnon.journal.Seals;

/** Verifies the journal's seals, beside a running program or without one. Exit code 1 where something does not fit. */
final class CheckVerb implements CommandLine.Verb {
    private final Settings settings;
    private final PrintStream out;

    CheckVerb(Settings settings, PrintStream out) {
        this.settings = settings;
        this.out = out;
    }

    @Override
    public int run(List<String> arguments) {
        Optional<DatabaseUrl> reachable = settings.database().or(() -> EmbeddedDatabase.running(settings.data()));
        if (reachable.isPresent()) {
            return check(reachable.get(), arguments);
        }
        if (!EmbeddedDatabase.exists(settings.data())) {
            throw new Unusable(
                    "Chưa có dữ liệu ở " + settings.data() + ". / There is no data in " + settings.data() + " yet.");
        }
        try (EmbeddedDatabase embedded = EmbeddedDatabase.start(settings.data(), settings.databasePort())) {
            return check(embedded.application(), arguments);
        }
    }

    @Override
    public String help() {
        return "[DẤU…]: kiểm tra dấu niêm của sổ nhật ký / verify the journal's seals, and that SEALS noted down are there";
    }

    private int check(DatabaseUrl database, List<String> noted) {
        try {
            var source = new DriverManagerDataSource(database.jdbc(), database.user(), database.password());
            return check(new Seals(JdbcClient.create(source)), noted);
        } catch (DataAccessException e) {
            throw new Unusable("Không đọc được sổ nhật ký: "
                    + e.getMostSpecificCause().getMessage() + "\nThe journal cannot be read.");
        }
    }

    private int check(Seals seals, List<String> noted) {
        List<Seals.Fault> faults = seals.faults();
        faults.forEach(fault -> out.println(sentence(fault)));
        List<String> missing = noted.stream().filter(seal -> !seals.has(seal)).toList();
        missing.forEach(seal -> out.println("Không có dấu " + seal + ". / There is no seal " + seal + "."));
        Seals.Reach reach = seals.reach();
        out.println("Số khối đã niêm: " + reach.blocks() + "; dấu cuối: " + reach.hash() + "; số dòng chưa niêm: "
                + reach.unsealed() + ".");
        out.println("Sealed blocks: " + reach.blocks() + "; last seal: " + reach.hash() + "; entries not sealed yet: "
                + reach.unsealed() + ".");
        boolean whole = faults.isEmpty() && missing.isEmpty();
        out.println(
                whole
                        ? "Sổ nhật ký nguyên vẹn. / The journal is whole."
                        : "Sổ nhật ký KHÔNG nguyên vẹn. / The journal is NOT whole.");
        return whole ? 0 : 1;
    }

    private static String sentence(Seals.Fault fault) {
        String where = "dòng / entry " + fault.entry() + ", khối / block " + fault.block() + ": ";
        return switch (fault.what()) {
            case "changed" -> where + "đã bị sửa / was changed";
            case "gone" -> where + "đã bị xóa / is gone";
            case "added" -> "dòng / entry " + fault.entry() + ": được chèn vào sau / was slipped in";
            default -> "khối / block " + fault.block() + ": dấu niêm không khớp / its seal does not fit";
        };
    }
}
