package vn.mangnon.testing;

import java.util.Map;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import vn.mangnon.MangNon;
import vn.mangnon.sample.SampleProvince;
import vn.mangnon.server.DatabaseUrl;
import vn.mangnon.server.Migration;

/** The templates that tests start from, each made once a run: migrated and empty, and with the sample province. */
public final class Databases {
    public static final String SECRET = "00".repeat(32);

    private static final String EMPTY = "mangnon_test_empty";
    private static final String SAMPLE = "mangnon_test_sample";

    private static boolean emptyMade;
    private static boolean sampleMade;

    private Databases() {}

    /** Makes a fresh database, migrated and with no people in it. */
    public static synchronized void empty(String name) {
        if (!emptyMade) {
            TestServer.get().create(EMPTY);
            new Migration(TestServer.get().owner(EMPTY), TestServer.applicationRole()).run();
            emptyMade = true;
        }
        TestServer.get().copy(EMPTY, name);
    }

    /** Makes a fresh database with the sample province on its first day. */
    public static synchronized void sample(String name) {
        if (!sampleMade) {
            empty(SAMPLE);
            try (ConfigurableApplicationContext context =
                    application(TestServer.get().application(SAMPLE))) {
                context.getBean(SampleProvince.class).load();
            }
            sampleMade = true;
        }
        TestServer.get().copy(SAMPLE, name);
    }

    private static ConfigurableApplicationContext application(DatabaseUrl database) {
        SpringApplication application = new SpringApplication(MangNon.class);
        application.setDefaultProperties(properties(database));
        return application.run();
    }

    /** How the application is configured in tests: a demo on a random port. */
    public static Map<String, Object> properties(DatabaseUrl database) {
        return Map.of(
                "mangnon.scheduled",
                "false",
                "spring.datasource.url",
                database.jdbc(),
                "spring.datasource.username",
                database.user(),
                "spring.datasource.password",
                database.password(),
                "mangnon.secret",
                SECRET,
                "mangnon.demo",
                "true",
                "mangnon.secure",
                "false",
                "server.address",
                "127.0.0.1",
                "server.port",
                "0");
    }
}
