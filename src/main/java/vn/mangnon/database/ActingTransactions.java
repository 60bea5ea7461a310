package vn.mangnon.database;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.UUID;
import javax.sql.DataSource;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.TransactionDefinition;

/**
 * Transactions that begin by telling the database who acts, so that row policies can ask. Reads too, and what they read is of
 * one moment however many statements they need.
 */
class ActingTransactions extends JdbcTransactionManager {
    private static final String ACTS = "select set_config('mangnon.person', ?, true)";
    private static final String ONE_MOMENT = "set transaction isolation level repeatable read; ";

    ActingTransactions(DataSource dataSource) {
        super(dataSource);
    }

    @Override
    protected void prepareTransactionalConnection(Connection connection, TransactionDefinition definition)
            throws SQLException {
        super.prepareTransactionalConnection(connection, definition);
        String person = ActingPerson.current().map(UUID::toString).orElse("");
        try (PreparedStatement statement =
                connection.prepareStatement(definition.isReadOnly() ? ONE_MOMENT + ACTS : ACTS)) {
            statement.setString(1, person);
            statement.execute();
        }
    }
}
