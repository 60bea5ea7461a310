package vn.mangnon.reporting.narratives;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.mangnon.reporting.narratives.WordDiff.Fate;
import vn.mangnon.reporting.narratives.WordDiff.Piece;

/** What changed is told word by word, and both texts can be read out of it. */
class WordDiffTest {
    @Test
    void oneNumberChanged() {
        assertThat(WordDiff.of("Có 860 em dự lễ.", "Có 680 em dự lễ.").pieces())
                .containsExactly(
                        new Piece(Fate.STAYED, "Có "),
                        new Piece(Fate.GONE, "860 "),
                        new Piece(Fate.COME, "680 "),
                        new Piece(Fate.STAYED, "em dự lễ."));
    }

    @Test
    void nothingChanged() {
        assertThat(WordDiff.of("Như cũ.", "Như cũ.").same()).isTrue();
        assertThat(WordDiff.of("", "").same()).isTrue();
        assertThat(WordDiff.of("", "Mới.").pieces()).containsExactly(new Piece(Fate.COME, "Mới."));
    }

    @Test
    void bothTextsCanBeReadOutOfIt() {
        Random random = new Random(9);
        for (int round = 0; round < 500; round++) {
            String before = text(random);
            String after = text(random);
            List<Piece> pieces = WordDiff.of(before, after).pieces();
            assertThat(plain(read(pieces, Fate.COME))).isEqualTo(plain(before));
            assertThat(read(pieces, Fate.GONE)).isEqualTo(after);
        }
    }

    private static String read(List<Piece> pieces, Fate without) {
        return pieces.stream()
                .filter(piece -> piece.fate() != without)
                .map(Piece::words)
                .collect(Collectors.joining());
    }

    private static String plain(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }

    private static String text(Random random) {
        return IntStream.range(0, random.nextInt(12))
                .mapToObj(word -> "abcde".charAt(random.nextInt(5)) + (random.nextInt(4) == 0 ? "\n" : " "))
                .collect(Collectors.joining());
    }
}
