package vn.mangnon.testing;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.mangnon.server.DatabaseUrl;

/**
 * What holds of the ledgers whatever anybody has done: each contract is a file of statements under {@code contracts}, and
 * each statement, headed by what it says, finds nothing. Asked after every class of database tests.
 */
public final class Contracts {
    private static final Pattern CLAUSE = Pattern.compile("(?m)^-- (.+)\n((?:(?!--).*\n)+)");

    private Contracts() {}

    /** What does not hold, clause by clause. */
    public static List<String> broken(DatabaseUrl database) {
        List<String> broken = new ArrayList<>();
        try (Connection connection =
                        DriverManager.getConnection(database.jdbc(), database.user(), database.password());
                Statement statement = connection.createStatement()) {
            for (Map.Entry<String, String> clause : clauses().entrySet()) {
                broken.addAll(found(statement, clause.getKey(), clause.getValue()));
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return broken;
    }

    /** The statements of all contracts by what they say. */
    public static Map<String, String> clauses() {
        Map<String, String> clauses = new TreeMap<>();
        for (String contract : List.of("measures", "dues", "units", "reports")) {
            Matcher clause = CLAUSE.matcher(text(contract));
            while (clause.find()) {
                clauses.put(contract + ": " + clause.group(1), clause.group(2));
            }
        }
        return clauses;
    }

    private static List<String> found(Statement statement, String says, String sql) throws SQLException {
        List<String> found = new ArrayList<>();
        try (ResultSet rows = statement.executeQuery(sql)) {
            while (rows.next() && found.size() < 5) {
                found.add(says + " – not so: " + rows.getString(1));
            }
        }
        return found;
    }

    private static String text(String contract) {
        String name = "/contracts/" + contract + ".sql";
        try (var in = Objects.requireNonNull(Contracts.class.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
