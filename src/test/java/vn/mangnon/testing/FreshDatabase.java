package vn.mangnon.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;
import org.springframework.test.context.junit.jupiter.SpringExtension;

/** Puts a fresh copy of the sample province under the application before each test class; after it the contracts hold. */
class FreshDatabase implements BeforeAllCallback, AfterAllCallback {
    private static final String NAME = "mangnon_test";

    @Override
    public void beforeAll(ExtensionContext test) {
        HikariDataSource pool = SpringExtension.getApplicationContext(test).getBean(HikariDataSource.class);
        Databases.sample(NAME);
        if (pool.isRunning() && pool.getHikariPoolMXBean() != null) {
            pool.getHikariPoolMXBean().softEvictConnections();
        }
    }

    @Override
    public void afterAll(ExtensionContext test) {
        assertThat(Contracts.broken(TestServer.get().owner(NAME)))
                .as("the contracts after " + test.getDisplayName())
                .isEmpty();
    }

    /** Points the application at the test database, before it starts. */
    static class Initializer implements ApplicationContextInitializer<ConfigurableApplicationContext> {
        @Override
        public void initialize(ConfigurableApplicationContext context) {
            Databases.sample(NAME);
            context.getBeanFactory().addBeanPostProcessor(new StatementCounter());
            context.getEnvironment()
                    .getPropertySources()
                    .addFirst(new MapPropertySource(
                            "test", Databases.properties(TestServer.get().application(NAME))));
        }
    }
}
