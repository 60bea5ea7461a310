package vn.mangnon.planning.writing;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.mangnon.database.Rows;
import vn.mangnon.planning.Plan;

/** What plans say around their outlines. */
@Component
public class Frames {
    private final JdbcClient jdbc;

    Frames(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Transactional(readOnly = true)
    public Frame of(Plan plan) {
        return jdbc.sql("""
                select bases, opening, superior_name as superior, recipients from planning.plan where id = :plan
                """)
                .param("plan", plan.id().value())
                .query(Rows.of(Frame.class))
                .single();
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void keep(Plan plan, Frame frame) {
        jdbc.sql("""
                update planning.plan
                set bases = :bases, opening = :opening, superior_name = :superior, recipients = :recipients where id = :plan
                """)
                .param("bases", frame.bases())
                .param("opening", frame.opening())
                .param("superior", frame.superior())
                .param("recipients", frame.recipients())
                .param("plan", plan.id().value())
                .update();
    }
}
