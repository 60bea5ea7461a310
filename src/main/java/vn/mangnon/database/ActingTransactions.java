package vn.mangnon.database;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.UUID;
import javax.sql.DataSource;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.TransactionDefinition;

/** Transactions that begin by telling the database who acts, so that row policies can ask. Reads too. */
class ActingTransactions extends JdbcTransactionManager {
    ActingTransactions(DataSource dataSource) {
        super(dataSource);
    }

    @Override
    protected void prepareTransactionalConnection(Connection connection, TransactionDefinition definition)
            throws SQLException {
        super.prepareTransactionalConnection(connection, definition);
        String person = ActingPerson.current().map(UUID::toString).orElse("");
        try (PreparedStatement statement =
                connection.prepareStatement("select set_config('mangnon.person', ?, true)")) {
            statement.setString(1, person);
            statement.execute();
        }
    }
}
