package vn.mangnon.documents;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.logging.Level;
import org.w3c.dom.Document;

/**
 * An official document as a PDF with the layout of {@link WordFile}: tagged for screen readers (PDF/UA), its letters
 * embedded, so that it looks and reads the same everywhere. Tinos stands in for Times New Roman, whose widths it has.
 */
public final class PdfFile {
    static final String FONT = "Tinos";

    private static final int REGULAR = 400;
    private static final int BOLD = 700;

    static {
        XRLog.listRegisteredLoggers().forEach(logger -> XRLog.setLevel(logger, Level.SEVERE));
    }

    private PdfFile() {}

    public static void write(OfficialDocument document, OutputStream to) throws IOException {
        Document page = new PdfPages(document, resource("official.css")).compose();
        PdfRendererBuilder builder = new PdfRendererBuilder();
        builder.usePdfUaAccessibility(true);
        builder.withProducer("Măng Non");
        font(builder, "Tinos-Regular.ttf", REGULAR, FontStyle.NORMAL);
        font(builder, "Tinos-Italic.ttf", REGULAR, FontStyle.ITALIC);
        font(builder, "Tinos-Bold.ttf", BOLD, FontStyle.NORMAL);
        font(builder, "Tinos-BoldItalic.ttf", BOLD, FontStyle.ITALIC);
        builder.withW3cDocument(page, null);
        builder.toStream(to);
        builder.run();
    }

    private static void font(PdfRendererBuilder builder, String file, int weight, FontStyle style) {
        builder.useFont(() -> open("/fonts/" + file), FONT, weight, style, true);
    }

    private static String resource(String name) throws IOException {
        try (InputStream in = open(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static InputStream open(String name) {
        InputStream in = PdfFile.class.getResourceAsStream(name);
        if (in == null) {
            throw new IllegalStateException("missing from the program: " + name);
        }
        return in;
    }
}
