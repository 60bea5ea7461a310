package vn.mangnon.measures;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.mangnon.shared.Unscoped;

/** How figures are shown to those who may not open the records. */
@Component
public class Publication {
    private final JdbcClient jdbc;

    Publication(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The smallest number of something sensitive that is shown to them. */
    @Unscoped("a rule for everybody")
    @Transactional(readOnly = true)
    public long threshold() {
        return jdbc.sql("select threshold from measures.publication")
                .query(Long.class)
                .single();
    }
}
