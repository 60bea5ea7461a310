package vn.mangnon.planning.approval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.mangnon.testing.ActionMonth.expect;
import static vn.mangnon.testing.ActionMonth.text;

import java.net.http.HttpResponse;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.mangnon.sample.SampleDraft;
import vn.mangnon.sample.SamplePlans;

/** A plan's way to its decision, and what is refused on it. */
class ApprovalTest extends ApprovalStory {
    @Test
    void fromAProposalToADecisionThatPutsItInForce() {
        submitted();
        expect(303, send(DEPUTY, "DECISION", "number", "3021", "symbol", "QĐ-UBND"));
        assertThat(value(
                        "select state || ' ' || number || ' ' || symbol || ' ' || issued_on from planning.plan where id = '"
                                + plan + "'"))
                .isEqualTo("IN_FORCE 3021 QĐ-UBND 2024-06-20");
        String page = text(as(ASSOCIATION).get("/plans/" + plan + "/approval").body());
        assertThat(page).contains("Đã có quyết định", "Quyết định 3021/QĐ-UBND");
        expect(409, as(DEPUTY).get(next("DECISION")));
    }

    @Test
    void whileItIsOnItsWayNothingOfItChanges() {
        proposed();
        assertThatThrownBy(() -> jdbc.sql("update planning.item set text = 'khác' where plan_id = :plan")
                        .param("plan", UUID.fromString(plan))
                        .update())
                .hasMessageContaining("planning.frozen");
        assertThatThrownBy(() -> jdbc.sql("update planning.plan set subject = 'khác' where id = :plan")
                        .param("plan", UUID.fromString(plan))
                        .update())
                .hasMessageContaining("planning.frozen");
        expect(303, send(DEPARTMENT, "RETURN", "reason", "Chưa rõ nguồn kinh phí"));
        assertThat(jdbc.sql(
                                "update planning.item set text = 'Tặng 500 suất quà' where plan_id = :plan and kind = 'TASK'")
                        .param("plan", UUID.fromString(plan))
                        .update())
                .isOne();
        String page = text(as(ASSOCIATION).get("/plans/" + plan + "/approval").body());
        assertThat(page).contains("Chưa rõ nguồn kinh phí", "Đã sửa những gì", "Tặng 500 suất quà");
        expect(303, send(ASSOCIATION, "PROPOSAL", "to", body("so-ldtbxh")));
        String first = value("select id::text from planning.paper where plan_id = '" + plan + "' and position = 1");
        assertThat(as(DEPARTMENT).get("/plans/" + plan + "/papers/" + first).body())
                .as("what was sent stays readable")
                .contains("Tặng quà cho trẻ em")
                .doesNotContain("500 suất");
    }

    @Test
    void aDecisionDatedBeforeItsSubmissionIsRefusedBesideItsDate() {
        submitted();
        HttpResponse<String> answer =
                send(DEPUTY, "DECISION", "number", "3022", "symbol", "QĐ-UBND", "dated", "2024-06-19");
        expect(422, answer);
        assertThat(text(answer.body())).contains("Không được trước ngày tờ trình (20/06/2024)");
        answer = send(DEPUTY, "DECISION", "number", "3022", "symbol", "QĐ-UBND", "dated", "2024-06-21");
        expect(422, answer);
        assertThat(text(answer.body())).contains("không được sau hôm nay");
        assertThat(state()).isEqualTo("APPROVING");
    }

    @Test
    void nothingIsSubmittedBeforeItWasProposed() {
        insert(plan);
        HttpResponse<String> answer =
                as(ASSOCIATION).post("/plans/" + plan + "/papers", "id", draft(), "kind", "SUBMISSION");
        expect(409, answer);
        assertThat(text(answer.body())).contains("Chưa có công văn đề nghị");
    }

    @Test
    void aNumberIsUsedOnce() {
        submitted();
        HttpResponse<String> answer = send(DEPUTY, "DECISION", "number", "2168", "symbol", "QĐ-UBND");
        expect(303, answer);
        String other = draft();
        insert(other);
        expect(303, sendOf(other, ASSOCIATION, "PROPOSAL", "to", body("ubnd-97")));
        answer = sendOf(other, DEPUTY, "DECISION", "number", "2168", "symbol", "QĐ-UBND");
        expect(422, answer);
        assertThat(text(answer.body())).contains("đã dùng");
        assertThat(value("select state from planning.plan where id = '" + other + "'"))
                .isEqualTo("APPROVING");
    }

    @Test
    void anAuthorityThatEndedYesterdayDecidesNothingToday() {
        submitted();
        expect(409, as(DEPARTMENT).get(next("DECISION")));
        jdbc.sql("update planning.authority set last_on = '2024-06-19' where manner = 'DEPUTY' and title like '%tỉnh'")
                .update();
        try {
            HttpResponse<String> answer = as(DEPUTY).get(next("DECISION"));
            expect(409, answer);
            assertThat(text(answer.body())).contains("chưa được ghi là có thẩm quyền");
            assertThat(text(as(DEPUTY).get("/plans/" + plan + "/approval").body()))
                    .doesNotContain("Quyết định phê duyệt");
        } finally {
            jdbc.sql("update planning.authority set last_on = null where manner = 'DEPUTY' and title like '%tỉnh'")
                    .update();
        }
        expect(200, as(DEPUTY).get(next("DECISION")));
    }

    @Test
    void whomNoPaperReachedFindsNothing() {
        insert(plan);
        for (String outsider : new String[] {DEPARTMENT, "huong.namhang", "diep.phunu"}) {
            expect(404, as(outsider).get("/plans/" + plan + "/approval"));
            expect(404, as(outsider).get(next("PROPOSAL")));
        }
        expect(303, send(ASSOCIATION, "PROPOSAL", "to", body("so-ldtbxh")));
        expect(200, as(DEPARTMENT).get("/plans/" + plan + "/approval"));
        expect(404, as("huong.namhang").get("/plans/" + plan + "/approval"));
        expect(404, as("diep.phunu").get("/plans/" + plan));
        expect(303, send(DEPARTMENT, "ADVICE_REQUEST", "asked", body("lhpn-97"), "answerBy", "2024-06-25"));
        expect(200, as("diep.phunu").get("/plans/" + plan + "/approval"));
        assertThat(as("diep.phunu").get("/approvals").body()).contains(plan);
        HttpResponse<String> silent = send("diep.phunu", "ADVICE", "stance", "DISAGREE", "reason", "");
        expect(422, silent);
        expect(303, send("diep.phunu", "ADVICE", "stance", "AGREE"));
        assertThat(as("diep.phunu").get("/approvals").body()).doesNotContain(plan);
    }

    @Test
    void aPaperSentTwiceGoesOutOnce() {
        insert(plan);
        String[] fields =
                form(plan, ASSOCIATION, "PROPOSAL", "to", body("so-ldtbxh")).fields();
        expect(303, as(ASSOCIATION).post("/plans/" + plan + "/papers", fields));
        expect(303, as(ASSOCIATION).post("/plans/" + plan + "/papers", fields));
        assertThat(value("select count(*)::text from planning.paper where plan_id = '" + plan + "'"))
                .isEqualTo("1");
    }

    @Test
    void theSamplesDecisionShowsItsPapersAndPrints() {
        String at = "/plans/" + SamplePlans.plan("qd-hoi-bvqte-2024");
        assertThat(text(as(ASSOCIATION).get(at + "/approval").body()))
                .containsSubsequence("58/CV-HBVQTE", "131/TTr-LĐTBXH", "2168/QĐ-UBND");
        assertThat(text(as(DEPARTMENT).get("/approvals").body())).contains("Chờ trình", "Tết Trung thu");
        assertThat(text(as(DEPARTMENT)
                        .get("/plans/" + SampleDraft.plan() + "/approval")
                        .body()))
                .contains("Quá hạn", "Nhất trí, có góp ý");
        String decision = value("select id::text from planning.paper where number = 2168 and dated < '2024-01-01'");
        byte[] word = as(ASSOCIATION).bytes(at + "/papers/" + decision + "/document.docx");
        byte[] pdf = as(ASSOCIATION).bytes(at + "/papers/" + decision + "/document.pdf");
        assertThat(word).startsWith('P', 'K');
        assertThat(pdf).startsWith('%', 'P', 'D', 'F');
    }
}
