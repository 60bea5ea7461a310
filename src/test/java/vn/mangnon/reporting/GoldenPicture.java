package vn.mangnon.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.awt.image.Raster;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/**
 * A document's pages below each other, small and grey, compared with the picture kept of them. What they look like now
 * lies in {@code target/golden} after each run; where a change is meant, it is copied to {@code src/test/resources/golden}.
 */
final class GoldenPicture {
    private static final Path KEPT = Path.of("src/test/resources/golden");
    private static final Path NOW = Path.of("target/golden");
    private static final int DOTS = 48;

    /** The side of the squares whose shade is compared: letters smoothed otherwise are as dark as before. */
    private static final int SQUARE = 8;

    /** By how much a square's mean shade may differ, of 255. */
    private static final int SMOOTHING = 6;

    private GoldenPicture() {}

    /** The first pages of a PDF file, lying ones too. */
    static BufferedImage of(byte[] file, int most) throws IOException {
        try (PDDocument pdf = Loader.loadPDF(file)) {
            PDFRenderer renderer = new PDFRenderer(pdf);
            int pages = Math.min(most, pdf.getNumberOfPages());
            int side = DOTS * 12;
            BufferedImage all = new BufferedImage(side, side * pages, BufferedImage.TYPE_BYTE_GRAY);
            Graphics2D paper = all.createGraphics();
            paper.setColor(Color.WHITE);
            paper.fillRect(0, 0, all.getWidth(), all.getHeight());
            for (int page = 0; page < pages; page++) {
                paper.drawImage(renderer.renderImageWithDPI(page, DOTS, ImageType.GRAY), 0, page * side, null);
            }
            paper.dispose();
            return all;
        }
    }

    /** Fails where it does not look like the picture kept under that name. */
    static void requireAsKept(String name, BufferedImage now) throws IOException {
        Path written = NOW.resolve(name + ".png");
        Files.createDirectories(written.getParent());
        ImageIO.write(now, "png", written.toFile());
        Path kept = KEPT.resolve(name + ".png");
        assertThat(kept).exists();
        assertThat(differences(ImageIO.read(kept.toFile()), now))
                .as("%s differs from %s here", written, kept)
                .isEmpty();
    }

    /** Where two pictures differ by more than the smoothing of letters. */
    static List<String> differences(BufferedImage kept, BufferedImage now) {
        if (kept.getWidth() != now.getWidth() || kept.getHeight() != now.getHeight()) {
            return List.of("%d pages instead of %d"
                    .formatted(now.getHeight() / now.getWidth(), kept.getHeight() / kept.getWidth()));
        }
        List<String> found = new ArrayList<>();
        for (int y = 0; y < kept.getHeight(); y += SQUARE) {
            for (int x = 0; x < kept.getWidth(); x += SQUARE) {
                double by = shade(now.getRaster(), x, y) - shade(kept.getRaster(), x, y);
                if (Math.abs(by) > SMOOTHING) {
                    found.add(
                            "page %d at %d,%d by %.0f".formatted(1 + y / kept.getWidth(), x, y % kept.getWidth(), by));
                }
            }
        }
        return found;
    }

    private static double shade(Raster picture, int left, int top) {
        long sum = 0;
        for (int y = top; y < top + SQUARE; y++) {
            for (int x = left; x < left + SQUARE; x++) {
                sum += picture.getSample(x, y, 0);
            }
        }
        return (double) sum / SQUARE / SQUARE;
    }
}
