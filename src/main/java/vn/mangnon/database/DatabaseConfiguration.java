package vn.mangnon.database;

import javax.sql.DataSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration
class DatabaseConfiguration {
    @Bean
    ActingTransactions transactionManager(DataSource dataSource) {
        return new ActingTransactions(dataSource);
    }
}
