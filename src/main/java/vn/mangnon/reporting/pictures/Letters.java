package vn.mangnon.reporting.pictures;

import java.awt.geom.AffineTransform;
import java.awt.geom.GeneralPath;
import java.awt.geom.Path2D;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.GlyphData;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/** Letters as outlines, out of a font of our own: a server need not have any. */
enum Letters {
    REGULAR("Tinos-Regular.ttf"),
    BOLD("Tinos-Bold.ttf");

    private final TrueTypeFont font;
    private final CmapLookup glyphs;
    private final double em;

    Letters(String file) {
        try (InputStream in = Letters.class.getResourceAsStream("/fonts/" + file)) {
            if (in == null) {
                throw new IllegalStateException("missing from the program: " + file);
            }
            font = new TTFParser().parse(new RandomAccessReadBuffer(in));
            glyphs = font.getUnicodeCmapLookup();
            em = font.getUnitsPerEm();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    synchronized double width(String text, double size) {
        try {
            double width = 0;
            for (int letter : text.codePoints().toArray()) {
                width += font.getAdvanceWidth(glyphs.getGlyphId(letter)) * size / em;
            }
            return width;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    synchronized Path2D outline(String text, double size, double x, double y) {
        try {
            Path2D outline = new Path2D.Double();
            double at = x;
            for (int letter : text.codePoints().toArray()) {
                int glyph = glyphs.getGlyphId(letter);
                GlyphData data = font.getGlyph().getGlyph(glyph);
                if (data != null) {
                    GeneralPath path = data.getPath();
                    outline.append(
                            path.getPathIterator(new AffineTransform(size / em, 0, 0, -size / em, at, y)), false);
                }
                at += font.getAdvanceWidth(glyph) * size / em;
            }
            return outline;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
