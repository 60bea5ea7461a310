package vn.mangnon.planning.money;

import java.util.Collection;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.mangnon.database.Rows;
import vn.mangnon.planning.Dependants;

/** A task for which money was recorded stays: what became of the money is kept for ever. */
@Component
class MoneyDependants implements Dependants {
    private final JdbcClient jdbc;

    MoneyDependants(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Optional<Dependant> on(Collection<UUID> tasks) {
        long steps = jdbc.sql("select count(*) from planning.money_step where item_id = any (:tasks)")
                .param("tasks", tasks.toArray(UUID[]::new))
                .query(Rows.of(Long.class))
                .single();
        return steps == 0 ? Optional.empty() : Optional.of(new Dependant("planning.money.item-stays", steps));
    }
}
