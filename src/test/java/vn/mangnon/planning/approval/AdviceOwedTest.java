package vn.mangnon.planning.approval;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.mangnon.testing.ActionMonth.expect;
import static vn.mangnon.testing.ActionMonth.text;

import org.junit.jupiter.api.Test;

/** Who is asked for advice on a plan owes it, until the plan goes on. */
class AdviceOwedTest extends ApprovalStory {
    @Test
    void whoIsAskedOwesItsAdviceUntilThePlanGoesOn() {
        insert(plan);
        expect(303, send(ASSOCIATION, "PROPOSAL", "to", body("so-ldtbxh")));
        for (String asked : new String[] {"lhpn-97", "doan-97"}) {
            expect(303, send(DEPARTMENT, "ADVICE_REQUEST", "asked", body(asked), "answerBy", "2024-06-25"));
        }
        assertThat(owed()).isEqualTo("2 open, 0 settled, 0 ended");
        assertThat(text(as("diep.phunu").get("/").body())).contains("Trả lời", "25/06/2024");
        expect(303, send("diep.phunu", "ADVICE", "stance", "AGREE"));
        assertThat(owed()).isEqualTo("1 open, 1 settled, 0 ended");
        expect(303, send(DEPARTMENT, "RETURN", "reason", "Chưa rõ kinh phí"));
        assertThat(owed()).isEqualTo("0 open, 1 settled, 1 ended");
    }

    private String owed() {
        return value("""
                select count(*) filter (where d.settled_at is null and d.ended_because is null) || ' open, '
                  || count(*) filter (where d.settled_at is not null) || ' settled, '
                  || count(*) filter (where d.ended_because is not null) || ' ended'
                from dues.due d join planning.paper p on p.id = d.subject_id where p.plan_id = '%s'
                """.formatted(plan));
    }
}
