package vn.mangnon.database;

import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * For what the system does of itself, or what takes a record out of the sight of whoever does it: row policies let it. Whether
 * it may be done has been asked before.
 */
@Component
public class AsSystem {
    private final JdbcClient jdbc;

    AsSystem(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Within the transaction; a failure ends both. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void run(Runnable work) {
        act("system");
        work.run();
        act(ActingPerson.current().map(UUID::toString).orElse(""));
    }

    private void act(String who) {
        jdbc.sql("select set_config('mangnon.person', :who, true)")
                .param("who", who)
                .query(String.class)
                .single();
    }
}
