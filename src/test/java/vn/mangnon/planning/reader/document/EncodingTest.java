package vn.mangnon.planning.reader.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EncodingTest {
    private static final String PLAN = "Kế hoạch tổ chức Tháng hành động vì trẻ em năm 2024 của huyện";

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE", "UTF-16"})
    void unicodeIsReadWithAndWithoutItsMark(String charset) {
        assertThat(read(PLAN.getBytes(Charset.forName(charset))).text()).isEqualTo(PLAN);
    }

    @Test
    void aMarkBeforeUtf8IsNoLetter() {
        assertThat(read(("\ufeff" + PLAN).getBytes(StandardCharsets.UTF_8)).text())
                .isEqualTo(PLAN);
    }

    @Test
    void decomposedLettersAreComposed() {
        byte[] bytes = Normalizer.normalize(PLAN, Normalizer.Form.NFD).getBytes(StandardCharsets.UTF_8);
        assertThat(read(bytes).text()).isEqualTo(PLAN);
    }

    @Test
    void windows1258PutsMarksBehindLetters() {
        // the code page has â, ê, ô, ă, ơ, ư and the five tones as letters of their own
        String halves = "Kế hoạch tổ chức Tháng hành động vì trẻ em"
                .codePoints()
                .mapToObj(EncodingTest::withoutTone)
                .reduce("", String::concat);
        assertThat(read(halves.getBytes(Charset.forName("windows-1258"))).text())
                .isEqualTo("Kế hoạch tổ chức Tháng hành động vì trẻ em");
    }

    private static String withoutTone(int letter) {
        String apart = Normalizer.normalize(Character.toString(letter), Normalizer.Form.NFD);
        String tone = apart.replaceAll("[^\u0300\u0301\u0303\u0309\u0323]", "");
        return Normalizer.normalize(apart.replaceAll("[\u0300\u0301\u0303\u0309\u0323]", ""), Normalizer.Form.NFC)
                + tone;
    }

    @Test
    void tcvn3IsToldByItsWordsAndConverted() {
        String old = "KÕ ho¹ch tæ chøc Th¸ng hµnh ®éng v× trÎ em cña huyÖn n¨m 2024";
        DocumentText.Readable read = read(old.getBytes(Charset.forName("windows-1252")));
        assertThat(read.text()).isEqualTo("Kế hoạch tổ chức Tháng hành động vì trẻ em của huyện năm 2024");
        assertThat(read.legacy()).isEqualTo(LegacyEncoding.TCVN3);
    }

    @Test
    void vniIsToldByItsWordsAndConverted() {
        String old = "Keá hoaïch toå chöùc Thaùng haønh ñoäng vì treû em cuûa huyeän naêm 2024";
        DocumentText.Readable read = read(old.getBytes(Charset.forName("windows-1252")));
        assertThat(read.text()).isEqualTo("Kế hoạch tổ chức Tháng hành động vì trẻ em của huyện năm 2024");
        assertThat(read.legacy()).isEqualTo(LegacyEncoding.VNI);
    }

    @Test
    void oldLettersThatWereSavedAsUnicodeAreConvertedToo() {
        String old = "Keá hoaïch toå chöùc Thaùng haønh ñoäng vì treû em cuûa huyeän";
        assertThat(read(old.getBytes(StandardCharsets.UTF_8)).legacy()).isEqualTo(LegacyEncoding.VNI);
    }

    @Test
    void visciiIsConvertedOrRefusedNeverGuessed() {
        // VISCII keeps its letters among the control bytes: ế = AA, ạ = D5, ổ = AC, ứ = D1, ộ = B5, ẻ = A8
        byte[] old =
                bytes("K\u00aa ho\u00d5ch t\u00ac ch\u00d1c Th\u00e1ng h\u00e0nh \u00f0\u00b5ng v\u00ec tr\u00a8 em");
        DocumentText text = DocumentText.of(old);
        boolean honest = text.equals(new DocumentText.Refused(Refusal.UNKNOWN_ENCODING))
                || text instanceof DocumentText.Readable readable
                        && readable.text().equals("Kế hoạch tổ chức Tháng hành động vì trẻ em");
        assertThat(honest).as(text.toString()).isTrue();
    }

    @Test
    void invisibleSignsAndOtherLineEndsAreTidiedAway() {
        byte[] bytes = "Kế\u200b hoạch\r\nnăm\u00ad 2024\fhuyện".getBytes(StandardCharsets.UTF_8);
        assertThat(read(bytes).text()).isEqualTo("Kế hoạch\nnăm 2024\nhuyện");
    }

    private static byte[] bytes(String latin) {
        return latin.getBytes(StandardCharsets.ISO_8859_1);
    }

    private static DocumentText.Readable read(byte[] bytes) {
        assertThat(DocumentText.of(bytes)).isInstanceOf(DocumentText.Readable.class);
        return (DocumentText.Readable) DocumentText.of(bytes);
    }
}
