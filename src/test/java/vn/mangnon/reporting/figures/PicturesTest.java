package vn.mangnon.reporting.figures;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.mangnon.testing.ActionMonth.all;
import static vn.mangnon.testing.ActionMonth.expect;
import static vn.mangnon.testing.ActionMonth.first;
import static vn.mangnon.testing.ActionMonth.text;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.w3c.dom.Document;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import vn.mangnon.testing.Browser;
import vn.mangnon.testing.DatabaseTest;

/** Charts and maps say what the table says, and hide what it hides: in the page, in files, in what is read aloud. */
@DatabaseTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PicturesTest {
    private static final String DAYS = "&first=2024-01-01&last=2024-06-20&units=true";
    private static final List<String> ACROSS = List.of("MONTHS", "sex", "COMPARED", "INDICATORS", "YEARS");

    @LocalServerPort
    int port;

    @Autowired
    JdbcClient jdbc;

    private Browser huong;
    private Browser nam;
    private String province;

    @BeforeAll
    void twoChildrenWereAbused() {
        TwoChildren two = new TwoChildren(port, jdbc);
        huong = two.huong;
        nam = two.nam;
        province = two.province;
    }

    private String asked(String indicator, String across, String look) {
        return "?area=" + province + "&indicator=" + indicator + "&across=" + across + "&look=" + look + DAYS;
    }

    /** Nothing that is written, shown beneath a pointer or read aloud ends in one or two children. */
    @Test
    void smallNumbersAreHiddenInEveryPictureForThoseOutside() throws Exception {
        for (String across : ACROSS) {
            for (String look : List.of("chart", "map")) {
                String page = expect(200, huong.get("/figures/table" + asked("abuse.children", across, look)))
                        .body();
                assertThat(page).as(across + " " + look).contains("<svg").contains("Số nhỏ");
                for (String words : said(page)) {
                    assertThat(words)
                            .as(across + " " + look)
                            .doesNotMatch("(?s).*(: |, )[12]([.,]? .*|$)")
                            .isNotIn("2", "+1", "+2");
                }
            }
        }
    }

    @Test
    void whatIsHiddenIsHatchedAndCounted() {
        String map = huong.get("/figures/table" + asked("abuse.children", "INDICATORS", "map"))
                .body();

        assertThat(map).contains("url(#p0-h)");
        assertThat(text(map)).contains("Số nhỏ được che (", "số được che.");
        assertThat(nam.get("/figures/table" + asked("abuse.children", "INDICATORS", "map"))
                        .body())
                .doesNotContain("url(#p0-h)")
                .contains(": 2</title>");
    }

    @Test
    void everyFileHidesTheSame() throws Exception {
        for (String look : List.of("chart", "map")) {
            String svg = expect(200, huong.get("/figures/picture.svg" + asked("abuse.children", "sex", look)))
                    .body();
            for (String words : strings(svg)) {
                assertThat(words).doesNotMatch("(?s)(.*: )?[12]");
            }
            assertThat(svg).contains("Số công bố");
        }
        String csv = huong.get("/figures/table.csv" + asked("abuse.children", "COMPARED", "table"))
                .body();
        assertThat(csv).contains("…").doesNotContain(";2", ";\"2", ";+2");
        assertThat(nam.get("/figures/table.csv" + asked("abuse.children", "COMPARED", "table"))
                        .body())
                .contains(";2", "+2");
    }

    @Test
    void aPictureSaysWhatTheTableSays() throws Exception {
        String asked = asked("attendance", "MONTHS", "chart");
        String table =
                text(nam.get("/figures/table" + asked.replace("chart", "table")).body());
        String total = first(table, "Tổng cộng (?:[0-9.]+ ){5}([0-9.]+)");

        assertThat(strings(
                        nam.get("/figures/picture.svg" + asked + "&picture=1").body()))
                .anyMatch(words -> words.endsWith(": " + total));
        expect(404, nam.get("/figures/picture.svg" + asked + "&picture=7"));
    }

    @Test
    void aPictureLeavesAsPng() throws Exception {
        byte[] png = nam.bytes("/figures/picture.png" + asked("attendance", "YEARS", "map"));
        var image = ImageIO.read(new ByteArrayInputStream(png));

        assertThat(image.getWidth()).isEqualTo(2 * (720 + 48));
        assertThat(image.getHeight()).isGreaterThan(600);
        assertThat(image.getRGB(2, 2) & 0xffffff).isEqualTo(0xffffff);
    }

    @Test
    void filesSpeakTheReadersLanguage() {
        assertThat(nam.get("/figures/table.csv" + asked("attendance", "COMPARED", "table"))
                        .body())
                .contains("Đơn vị", "Tăng, giảm", "Tổng cộng");
    }

    private static List<String> said(String page) {
        List<String> said = new ArrayList<>();
        for (String svg : all(page, "(?s)(<svg.*?</svg>)")) {
            try {
                said.addAll(strings(svg));
            } catch (Exception broken) {
                throw new AssertionError(svg, broken);
            }
        }
        assertThat(said).isNotEmpty();
        return said;
    }

    /** All words of a picture, which is well-formed. */
    private static List<String> strings(String svg) throws Exception {
        Document document = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(svg.getBytes(java.nio.charset.StandardCharsets.UTF_8)));
        List<String> strings = new ArrayList<>();
        for (String tag : List.of("text", "title", "desc")) {
            NodeList found = document.getElementsByTagName(tag);
            for (int i = 0; i < found.getLength(); i++) {
                Node node = found.item(i);
                strings.add(node.getTextContent());
            }
        }
        return strings;
    }
}
