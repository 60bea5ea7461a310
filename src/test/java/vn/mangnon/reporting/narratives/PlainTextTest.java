package vn.mangnon.reporting.narratives;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What comes out of Word, a web page or a mail, as somebody pastes it. */
class PlainTextTest {
    @Test
    void wordsOwnMarkUpIsGone() {
        assertThat(PlainText.of("""
                <p class=MsoNormal style='margin-top:6.0pt;text-indent:36.0pt'><span lang=VI style='font-size:14.0pt'>Xã đã
                tặng <b>120</b> suất quà.<o:p></o:p></span></p>
                <p class=MsoListParagraph><!--[if !supportLists]--><span style='font-family:Symbol'>·<span>&nbsp;&nbsp; </span></span><!--[endif]-->Trao học bổng<o:p></o:p></p>
                """)).isEqualTo("Xã đã tặng 120 suất quà.\n- Trao học bổng");
    }

    @Test
    void stylesAndSettingsAreNoWords() {
        assertThat(
                        PlainText.of(
                                "<style>p.MsoNormal {mso-style-parent:\"\";}</style>"
                                        + "<xml><w:WordDocument><w:View>Normal</w:View></w:WordDocument></xml><p>Nội dung &amp; kết quả</p>"))
                .isEqualTo("Nội dung & kết quả");
    }

    @Test
    void bulletsTabsAndOddSpacesBecomePlain() {
        assertThat(PlainText.of(
                        "·\tMở lớp bơi\n\uf0b7\tTập huấn\no\tHọc bổng\n\u00a0\u00a0Trẻ\u00ad em\u200b \t nghèo"))
                .isEqualTo("- Mở lớp bơi\n- Tập huấn\n- Học bổng\nTrẻ em nghèo");
    }

    @Test
    void quotationMarksAreVietnamese() {
        assertThat(PlainText.of("„Hành động” vì «trẻ em» và ‘mầm non’"))
                .isEqualTo("“Hành động” vì “trẻ em” và 'mầm non'");
    }

    @Test
    void plainTextStaysAsItIs() {
        String plain = "Tỷ lệ < 5% và > 2%.\n\nNhóm <trẻ mồ côi> tăng; a < b && b > c\n- 12 em";
        assertThat(PlainText.of(plain)).isEqualTo(plain);
        assertThat(PlainText.of(PlainText.of(plain))).isEqualTo(plain);
        assertThat(PlainText.of("ở xã có 5 em")).isEqualTo("ở xã có 5 em");
        assertThat(PlainText.of("")).isEmpty();
    }

    @Test
    void manyBlankLinesAreOne() {
        assertThat(PlainText.of("\n\nMột\r\n\r\n\r\n \r\nHai\n\n")).isEqualTo("Một\n\nHai");
    }

    @Test
    void aTableComesOutRowByRow() {
        assertThat(PlainText.of("<table><tr><td>Nam</td><td>12</td></tr><tr><td>Nữ</td><td>9</td></tr></table>"))
                .isEqualTo("Nam 12\nNữ 9");
    }
}
