package vn.mangnon.register;

import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.mangnon.database.Rows;

/** Who looks after children. */
@Component
public class Guardians {
    private final JdbcClient jdbc;

    Guardians(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Transactional(readOnly = true)
    public List<Guardian> of(Child child) {
        return jdbc.sql("""
                select id, name, relation, phone, may_be_contacted from register.guardian where child_id = :child order by id
                """)
                .param("child", child.id().value())
                .query(Rows.of(Guardian.class))
                .list();
    }

    /** False where she is there already. */
    @Transactional(propagation = Propagation.MANDATORY)
    boolean insert(Child child, Guardian guardian) {
        return jdbc.sql("""
                insert into register.guardian (id, child_id, name, relation, phone, may_be_contacted)
                values (:id, :child, :name, :relation, :phone, :mayBeContacted)
                on conflict (id) do nothing
                """)
                        .param("id", guardian.id())
                        .param("child", child.id().value())
                        .param("name", guardian.name())
                        .param("relation", guardian.relation())
                        .param("phone", guardian.phone())
                        .param("mayBeContacted", guardian.mayBeContacted())
                        .update()
                == 1;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    boolean delete(Child child, UUID guardian) {
        return jdbc.sql("delete from register.guardian where id = :id and child_id = :child")
                        .param("id", guardian)
                        .param("child", child.id().value())
                        .update()
                == 1;
    }
}
