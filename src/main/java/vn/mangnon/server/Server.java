package vn.mangnon.server;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.beans.factory.support.DefaultSingletonBeanRegistry;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/** A running product: its database, brought up to date, and the application on it. */
public final class Server {
    private Server() {}

    /** @param extra properties of the application beyond the settings, such as a demo's */
    public static ConfigurableApplicationContext start(
            Class<?> application, Settings settings, Map<String, Object> extra) {
        Optional<EmbeddedDatabase> embedded = settings.database().isPresent()
                ? Optional.empty()
                : Optional.of(EmbeddedDatabase.start(settings.data(), settings.databasePort()));
        try {
            return start(application, settings, embedded, extra);
        } catch (RuntimeException failed) {
            embedded.ifPresent(EmbeddedDatabase::close);
            throw failed;
        }
    }

    private static ConfigurableApplicationContext start(
            Class<?> application, Settings settings, Optional<EmbeddedDatabase> embedded, Map<String, Object> extra) {
        DatabaseUrl database = embedded.map(Server::migrated).orElseGet(() -> upToDate(settings));
        Map<String, Object> properties = new HashMap<>(new Transport(settings).properties());
        properties.put("spring.datasource.url", database.jdbc());
        properties.put("spring.datasource.username", database.user());
        properties.put("spring.datasource.password", database.password());
        properties.put(
                "mangnon.secret",
                settings.find("MANGNON_SECRET").orElseGet(() -> new Secrets(settings.data()).secret("installation")));
        properties.putAll(new Mail(settings).properties());
        properties.putAll(extra);
        SpringApplication spring = new SpringApplication(application);
        spring.setDefaultProperties(properties);
        embedded.ifPresent(server -> spring.addInitializers(stoppingLast(server)));
        try {
            return spring.run();
        } catch (RuntimeException failed) {
            throw isPortTaken(failed)
                    ? new Unusable(
                            "Cổng " + settings.port() + " đang được chương trình khác dùng: hãy đặt MANGNON_PORT.\n"
                                    + "Port " + settings.port() + " is taken by another program: set MANGNON_PORT.")
                    : failed;
        }
    }

    private static boolean isPortTaken(Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
                .anyMatch(PortInUseException.class::isInstance);
    }

    private static DatabaseUrl migrated(EmbeddedDatabase embedded) {
        DatabaseUrl application = embedded.application();
        new Migration(embedded.owner(), application.user()).run();
        return application;
    }

    private static DatabaseUrl upToDate(Settings settings) {
        DatabaseUrl application = settings.database().orElseThrow();
        if (Migration.pending(application) > 0) {
            throw new Unusable("Cơ sở dữ liệu chưa ở phiên bản này: hãy chạy bin/mangnon migrate trước.\n"
                    + "The database is not at this version yet: run bin/mangnon migrate first.");
        }
        return application;
    }

    /** What is registered first is destroyed last: requests under way are finished before their database goes. */
    private static ApplicationContextInitializer<ConfigurableApplicationContext> stoppingLast(EmbeddedDatabase server) {
        return context -> ((DefaultSingletonBeanRegistry) context.getBeanFactory())
                .registerDisposableBean("embeddedDatabase", server::close);
    }
}
