package vn.mangnon.planning.writing;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.mangnon.planning.writing.Item.Kind.HEADING;
import static vn.mangnon.planning.writing.Item.Kind.TASK;
import static vn.mangnon.planning.writing.Item.Kind.TEXT;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import vn.mangnon.planning.writing.WritePlan.Move;
import vn.mangnon.shared.Id;

/** Outlines: their labels, their order, and lines pasted into them. */
class OutlineTest {
    private static final long SEED = 20261122;

    @Test
    void labelsFollowThePositionAndTheVietnameseAlphabet() {
        List<Item> outline = new ArrayList<>();
        outline.add(Item.of(Id.fresh(), 1, HEADING, "MỤC ĐÍCH"));
        outline.add(Item.of(Id.fresh(), 1, TEXT, "Một đoạn"));
        outline.add(Item.of(Id.fresh(), 1, HEADING, "NHIỆM VỤ"));
        outline.add(Item.of(Id.fresh(), 2, HEADING, "Truyền thông"));
        for (int i = 0; i < 6; i++) {
            outline.add(Item.of(Id.fresh(), 3, TASK, "Việc"));
        }
        outline.add(Item.of(Id.fresh(), 4, TASK, "Việc nhỏ"));
        outline.add(Item.of(Id.fresh(), 2, HEADING, "Bảo vệ"));
        outline.add(Item.of(Id.fresh(), 3, TASK, "Việc"));
        Map<Id<Item>, String> labels = Labels.of(outline);
        assertThat(outline.stream().map(item -> labels.getOrDefault(item.id(), "")))
                .containsExactly("I.", "", "II.", "1.", "a)", "b)", "c)", "d)", "đ)", "e)", "-", "2.", "a)");
    }

    @Test
    void aPrintedLabelStays() {
        Item third = new Item(
                Id.fresh(),
                1,
                HEADING,
                "III.",
                "TỔ CHỨC",
                java.util.Optional.empty(),
                java.util.Optional.empty(),
                java.util.Optional.empty(),
                List.of());
        assertThat(Labels.of(List.of(third))).containsValue("III.");
    }

    @Test
    void linesPastedFromWordKeepTheirLevels() {
        List<Item> items = PastedText.items("""
                II. NHIỆM VỤ
                1. Truyền thông
                a) Treo băng rôn
                - Mỗi xã một băng rôn
                Ghi chú thêm
                2. Bảo vệ
                """, 1, TASK);
        assertThat(items)
                .extracting(Item::text)
                .containsExactly(
                        "NHIỆM VỤ", "Truyền thông", "Treo băng rôn", "Mỗi xã một băng rôn", "Ghi chú thêm", "Bảo vệ");
        assertThat(items).extracting(Item::level).containsExactly(1, 2, 3, 4, 4, 2);
        assertThat(items).extracting(Item::kind).containsExactly(HEADING, TASK, TASK, TASK, TEXT, TASK);
    }

    @Test
    void movingNeverLosesALine() {
        Random random = new Random(SEED);
        for (int run = 0; run < 500; run++) {
            List<Item> outline = new ArrayList<>();
            for (int i = 0; i < 1 + random.nextInt(15); i++) {
                outline.add(Item.of(Id.fresh(), 1 + random.nextInt(4), TASK, "Việc " + i));
            }
            List<Item> moved = outline;
            for (int step = 0; step < 20; step++) {
                Id<Item> one = moved.get(random.nextInt(moved.size())).id();
                moved = WritePlan.moved(moved, one, Move.values()[random.nextInt(4)]);
            }
            assertThat(moved)
                    .extracting(Item::id)
                    .containsExactlyInAnyOrderElementsOf(
                            outline.stream().map(Item::id).toList());
            assertThat(new HashSet<>(moved)).hasSameSizeAs(outline);
        }
    }

    @Test
    void upAndDownUndoEachOther() {
        List<Item> outline = List.of(
                Item.of(Id.fresh(), 1, HEADING, "A"),
                Item.of(Id.fresh(), 2, TASK, "a"),
                Item.of(Id.fresh(), 1, HEADING, "B"),
                Item.of(Id.fresh(), 2, TASK, "b"));
        List<Item> up = WritePlan.moved(outline, outline.get(2).id(), Move.UP);
        assertThat(up).extracting(Item::text).containsExactly("B", "b", "A", "a");
        assertThat(WritePlan.moved(up, outline.get(2).id(), Move.DOWN)).isEqualTo(outline);
    }
}
