package vn.mangnon.bench;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.security.autoconfigure.SecurityAutoConfiguration;
import org.springframework.boot.security.autoconfigure.UserDetailsServiceAutoConfiguration;
import org.springframework.boot.security.autoconfigure.web.servlet.SecurityFilterAutoConfiguration;
import org.springframework.boot.security.autoconfigure.web.servlet.ServletWebSecurityAutoConfiguration;
import org.springframework.context.ApplicationListener;
import org.springframework.context.annotation.Bean;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerResponse;

/**
 * The bare thing: Spring Boot, the same embedded PostgreSQL with the same settings, one page made from one query. No part
 * of the product, and no bean of it: it is only ever started by its own main.
 */
@EnableAutoConfiguration(
        exclude = {
            SecurityAutoConfiguration.class,
            UserDetailsServiceAutoConfiguration.class,
            SecurityFilterAutoConfiguration.class,
            ServletWebSecurityAutoConfiguration.class
        })
public class BareApplication {
    private static final String TABLE = """
            create table if not exists line as
            select n as id, 'Dòng số ' || n as title from generate_series(1, 1000) as n
            """;

    public static void main(String[] arguments) throws IOException {
        Path data = Path.of(System.getenv("MANGNON_DATA"));
        EmbeddedPostgres server = EmbeddedPostgres.builder()
                .setDataDirectory(data.resolve("postgresql"))
                .setCleanDataDirectory(false)
                .setOverrideWorkingDirectory(data.resolve("postgresql-program").toFile())
                .setRegisterShutdownHook(false)
                .setPort(Integer.parseInt(System.getenv("MANGNON_DATABASE_PORT")))
                .setLocaleConfig("locale-provider", "icu")
                .setLocaleConfig("icu-locale", "vi-VN")
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig("listen_addresses", "127.0.0.1")
                .setServerConfig("unix_socket_directories", "")
                .setServerConfig("max_connections", "60")
                .start();
        SpringApplication application = new SpringApplication(BareApplication.class);
        application.setDefaultProperties(Map.of(
                "server.port", System.getenv("MANGNON_PORT"),
                "server.address", "127.0.0.1",
                "spring.datasource.url", server.getJdbcUrl("postgres", "postgres")));
        application.addListeners((ApplicationListener<ContextClosedEvent>) closed -> close(server));
        application.run(arguments);
    }

    @Bean
    RouterFunction<ServerResponse> page(JdbcClient jdbc) {
        jdbc.sql(TABLE).update();
        return RouterFunctions.route()
                .GET(
                        "/",
                        request -> ServerResponse.ok()
                                .contentType(MediaType.TEXT_HTML)
                                .body(html(jdbc)))
                .build();
    }

    private static String html(JdbcClient jdbc) {
        StringBuilder html = new StringBuilder("<!DOCTYPE html><html><head><title>Bare</title></head><body><ul>");
        jdbc.sql("select title from line order by id desc limit 50")
                .query(String.class)
                .list()
                .forEach(title -> html.append("<li>").append(title).append("</li>"));
        return html.append("</ul></body></html>").toString();
    }

    private static void close(EmbeddedPostgres server) {
        try {
            server.close();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
