package vn.mangnon.planning.approval;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.mangnon.planning.approval.Content.Change;
import vn.mangnon.planning.approval.Content.How;
import vn.mangnon.planning.approval.Content.Line;
import vn.mangnon.planning.approval.Content.Sort;

/** What is different between what was sent and what is sent again. */
class ContentTest {
    private static final Content SENT =
            new Content(List.of(line(1, "I.", "Nhiệm vụ"), line(2, "1.", "Tặng quà"), line(3, "2.", "Đêm hội")));

    @Test
    void theSameIsNoChangeEvenUnderAnotherLabel() {
        assertThat(SENT.since(SENT)).isEmpty();
        assertThat(new Content(List.of(line(1, "II.", "Nhiệm vụ"), line(2, "", "Tặng quà"), line(3, "3.", "Đêm hội")))
                        .since(SENT))
                .isEmpty();
    }

    @Test
    void whatIsNewInOtherWordsOrGoneIsShownWithBoth() {
        Content again = new Content(
                List.of(line(1, "I.", "Nhiệm vụ"), line(2, "1.", "Tặng 500 suất quà"), line(4, "2.", "Công khai")));
        assertThat(again.since(SENT))
                .containsExactly(
                        new Change(How.CHANGED, Sort.TASK, "Tặng quà", "Tặng 500 suất quà"),
                        new Change(How.ADDED, Sort.TASK, "", "Công khai"),
                        new Change(How.REMOVED, Sort.TASK, "Đêm hội", ""));
    }

    private static Line line(int id, String label, String text) {
        return new Line(new UUID(0, id), Sort.TASK, 1, label, text);
    }
}
