package vn.mangnon.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** How what was typed is taken. */
class TypedWordsTest {
    @Test
    void abbreviationsAndWhatTheyStandForAreTheSame() {
        assertThat(TypedWords.of("nghị quyết 121").every()).isEqualTo("(('nghi' <-> 'quyet') | ('nq')) & (('121'))");
        assertThat(TypedWords.of("NQ 121").every()).isEqualTo("(('nq') | ('nghi' <-> 'quyet')) & (('121'))");
        assertThat(TypedWords.of("121/NQ-HĐND").every())
                .contains("'121'", "'nghi' <-> 'quyet'", "'hoi' <-> 'dong' <-> 'nhan' <-> 'dan'");
        assertThat(TypedWords.of("kế hoạch số 58").every())
                .doesNotContain("'so'")
                .endsWith("& (('58'))");
    }

    @Test
    void theLastWordMayBeABeginningAndANumberNever() {
        assertThat(TypedWords.of("đuối nư").every()).isEqualTo("(('duoi')) & (('nu':*))");
        assertThat(TypedWords.of("kh 5").every()).endsWith("(('5'))");
        assertThat(TypedWords.of("a").every()).isEqualTo("(('a'))");
    }

    @Test
    void nothingThatIsTypedBreaksTheQuery() {
        for (String typed : new String[] {"", "'", "& | !", "<->", ":*", "a'b\\c", "((", "…", "😀", "số"}) {
            assertThat(TypedWords.of(typed).every()).matches("[a-z0-9'():*<>&| -]*");
        }
        assertThat(TypedWords.of("một ".repeat(500)).words()).hasSize(TypedWords.MOST);
        assertThat(TypedWords.of("& | !").none()).isTrue();
    }

    @Test
    void aPieceOfTheTextIsShownAroundTheWords() {
        String text =
                "Lễ phát động. ".repeat(40) + "Phòng, chống ĐUỐI NƯỚC cho trẻ em tại xã. " + "Báo cáo. ".repeat(40);
        Marked marked = Marked.around(text, TypedWords.of("duoi nuoc tre"));
        String shown = marked.pieces().stream().map(Marked.Piece::text).collect(Collectors.joining());
        assertThat(marked.pieces().stream().filter(Marked.Piece::marked).map(Marked.Piece::text))
                .containsExactly("ĐUỐI", "NƯỚC", "trẻ");
        assertThat(shown).startsWith("…").endsWith("…").hasSizeLessThan(300);
        assertThat(Marked.around("không có gì", TypedWords.of("mưa")).pieces()).isEmpty();
        assertThat(Marked.around("Nguoi đi", TypedWords.of("ng"))
                        .pieces()
                        .getFirst()
                        .marked())
                .isTrue();
    }
}
