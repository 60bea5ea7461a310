package vn.mangnon.measures;

import java.util.concurrent.TimeUnit;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Adds what has changed to the totals from time to time. Answers are the same before and after. */
@Component
public class FoldTotals {
    private final JdbcClient jdbc;

    FoldTotals(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Scheduled(fixedDelay = 10, timeUnit = TimeUnit.SECONDS)
    @Transactional
    public void fold() {
        jdbc.sql("select measures.fold_totals()").query(Long.class).single();
    }
}
