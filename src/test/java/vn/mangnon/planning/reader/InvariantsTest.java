package vn.mangnon.planning.reader;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.mangnon.planning.reader.language.Sentences;
import vn.mangnon.planning.reader.language.Text;
import vn.mangnon.planning.reader.language.Tokens;
import vn.mangnon.planning.reader.reading.Reading;
import vn.mangnon.planning.reader.reading.Section;
import vn.mangnon.planning.reader.reading.Span;
import vn.mangnon.planning.reader.reading.Target;

/** What holds for every text, however spoilt. */
class InvariantsTest {
    private static final String SEEDLING = "🌱";

    private final PlanReader reader = new PlanReader();

    static Stream<String> texts() {
        return Stream.concat(Texts.whole().stream(), Texts.spoilt().stream());
    }

    static Stream<String> whole() {
        return Texts.whole().stream();
    }

    @ParameterizedTest
    @MethodSource("texts")
    void everyFindingStandsWithinTheText(String text) {
        Reading reading = reader.read(text);
        int length =
                Normalizer.normalize(text, Normalizer.Form.NFC).codePoints().toArray().length;
        assertThat(Findings.spans(reading))
                .allSatisfy(span -> assertThat(span.end()).isBetween(span.start(), length));
    }

    @ParameterizedTest
    @MethodSource("texts")
    void sectionsStandInTheOrderOfTheText(String text) {
        List<Section> sections = reader.read(text).sections();
        assertThat(sections.stream().map(Section::heading)).isSorted();
        assertThat(sections)
                .allSatisfy(section -> assertThat(section.body().start())
                        .isGreaterThanOrEqualTo(section.heading().end()));
        for (int i = 1; i < sections.size(); i++) {
            assertThat(sections.get(i).heading().start())
                    .isGreaterThanOrEqualTo(sections.get(i - 1).heading().end());
        }
    }

    @ParameterizedTest
    @MethodSource("texts")
    void whatIsSaidToBePrintedIsPrintedThere(String text) {
        int[] points =
                Normalizer.normalize(text, Normalizer.Form.NFC).codePoints().toArray();
        Findings.printed(reader.read(text), (words, span) -> {
            String there = new String(points, span.start(), span.end() - span.start());
            assertThat(letters(there.replaceAll("</?\\w+>", ""))).contains(letters(words));
        });
    }

    @ParameterizedTest
    @MethodSource("texts")
    void aNumberThatIsATargetStandsInItsSpan(String text) {
        int[] points =
                Normalizer.normalize(text, Normalizer.Form.NFC).codePoints().toArray();
        for (Target target : reader.read(text).targets()) {
            Span span = target.span();
            String there = new String(points, span.start(), span.end() - span.start());
            assertThat(there).as(target.toString()).containsPattern("\\d|một|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười");
            assertThat(target.comparators()).hasSameSizeAs(target.quantities()).isNotEmpty();
        }
    }

    private static String letters(String words) {
        return words.codePoints()
                .filter(Character::isLetterOrDigit)
                .filter(Character::isBmpCodePoint)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    @ParameterizedTest
    @MethodSource("texts")
    void theSameTextGivesTheSameReading(String text) {
        assertThat(new PlanReader().read(text)).isEqualTo(reader.read(text));
    }

    @ParameterizedTest
    @MethodSource("texts")
    void composedAndDecomposedLettersReadTheSame(String text) {
        String decomposed = Normalizer.normalize(text, Normalizer.Form.NFD);
        assertThat(reader.read(decomposed)).isEqualTo(reader.read(text));
    }

    /** A sign outside the basic plane takes two places in a Java string but one in a span. */
    @ParameterizedTest
    @MethodSource("whole")
    void spansCountCodePoints(String text) {
        String plain = "·" + text.replace("Kính gửi", "· Kính gửi").replace("\n- ", "\n- · ");
        String planted = plain.replace("·", SEEDLING);
        assertThat(Findings.spans(reader.read(planted)))
                .isEqualTo(Findings.spans(reader.read(plain.replace("·", "□"))));
    }

    @Test
    void theWorkGrowsWithTheTextNotWithItsSquare() {
        String text = String.join("\n", Texts.whole());
        reader.read(text);
        long once = allocated(text);
        long fourTimes = allocated((text + "\n").repeat(4));
        assertThat((double) fourTimes / once).isBetween(3.0, 4.8);
    }

    private long allocated(String text) {
        ThreadMXBean thread = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long before = thread.getCurrentThreadAllocatedBytes();
        reader.read(text);
        return thread.getCurrentThreadAllocatedBytes() - before;
    }

    @Test
    void aTextWithoutFullStopsIsCutIntoSentencesAllTheSame() {
        Tokens tokens = new Tokens(Text.of("tổ chức 02 diễn đàn và ".repeat(5_000)));
        List<Sentences.Part> parts = new ArrayList<>(Sentences.parts(tokens, 0, tokens.size()));
        assertThat(parts)
                .allSatisfy(part -> assertThat(part.to() - part.sentence()).isLessThanOrEqualTo(400));
    }

    @Test
    void aSpanEndsNotBeforeItBegins() {
        org.assertj.core.api.Assertions.assertThatThrownBy(() -> new Span(3, 2))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
