package vn.mangnon.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.File;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What the comparison of pages lets through, and what it does not. */
class GoldenPictureTest {
    private static final List<String> LINES =
            List.of("1. Tình hình trẻ em", "Toàn xã có 845 học sinh", "2. Công tác chỉ đạo");

    private final BufferedImage kept = page(LINES, 0, 3);

    @Test
    void lettersSmoothedOtherwiseAreTheSame() {
        assertThat(compared(page(LINES, 0, 3))).isEmpty();
        BufferedImage lighter = page(LINES, 0, 3);
        for (int y = 0; y < lighter.getHeight(); y++) {
            for (int x = y % 2; x < lighter.getWidth(); x += 2) {
                int shade = lighter.getRaster().getSample(x, y, 0);
                lighter.getRaster().setSample(x, y, 0, shade > 127 ? shade - 8 : shade + 8);
            }
        }
        assertThat(compared(lighter)).isEmpty();
    }

    @Test
    void aMovedLineIsNot() {
        assertThat(compared(page(LINES, 1, 3))).isNotEmpty();
    }

    @Test
    void aLostLineIsNot() {
        assertThat(compared(page(LINES.subList(0, 2), 0, 3))).isNotEmpty();
    }

    @Test
    void anotherRuleInATableIsNot() {
        assertThat(compared(page(LINES, 0, 4))).isNotEmpty();
    }

    @Test
    void anotherPageIsNot() {
        BufferedImage two = new BufferedImage(576, 1152, BufferedImage.TYPE_BYTE_GRAY);
        assertThat(compared(two)).containsExactly("2 pages instead of 1");
    }

    private List<String> compared(BufferedImage now) {
        return GoldenPicture.differences(kept, now);
    }

    /** @param lower by how many dots the last line stands lower; @param rules upright lines of half the darkness */
    private static BufferedImage page(List<String> lines, int lower, int rules) {
        BufferedImage page = new BufferedImage(576, 576, BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D paper = page.createGraphics();
        paper.setColor(Color.WHITE);
        paper.fillRect(0, 0, 576, 576);
        paper.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        paper.setColor(Color.BLACK);
        paper.setFont(tinos());
        for (int i = 0; i < lines.size(); i++) {
            paper.drawString(lines.get(i), 80, 80 + 16 * i + (i == 2 ? lower : 0));
        }
        paper.setColor(Color.GRAY);
        for (int i = 0; i < rules; i++) {
            paper.drawLine(80 + 50 * i, 200, 80 + 50 * i, 240);
        }
        paper.dispose();
        return page;
    }

    private static Font tinos() {
        try {
            return Font.createFont(Font.TRUETYPE_FONT, new File("src/main/resources/fonts/Tinos-Regular.ttf"))
                    .deriveFont(9f);
        } catch (FontFormatException | IOException e) {
            throw new AssertionError(e);
        }
    }
}
