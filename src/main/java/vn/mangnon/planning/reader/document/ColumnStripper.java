package vn.mangnon.planning.reader.document;

import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** Takes text off the page line by line; a wide gap inside a line, as between the two columns of a head, stays wide. */
final class ColumnStripper extends PDFTextStripper {
    private static final float WIDE = 4f;
    private static final String GAP = "    ";

    private final int most;
    private float end = Float.NaN;
    private float baseline = Float.NaN;

    ColumnStripper(int most) {
        this.most = most;
        setSortByPosition(true);
        setLineSeparator("\n");
        setPageEnd("\n\n");
    }

    /** The text of the pages in turn, until there is too much of it. */
    String text(PDDocument document) throws IOException {
        StringBuilder text = new StringBuilder();
        for (int page = 1; page <= document.getNumberOfPages() && text.length() <= most; page++) {
            setStartPage(page);
            setEndPage(page);
            text.append(getText(document));
        }
        return text.toString();
    }

    @Override
    protected void writeString(String words, List<TextPosition> positions) throws IOException {
        if (positions.isEmpty()) {
            super.writeString(words, positions);
            return;
        }
        TextPosition first = positions.getFirst();
        boolean sameLine = Math.abs(first.getYDirAdj() - baseline) < first.getHeightDir() + 1;
        if (sameLine && first.getXDirAdj() - end > WIDE * first.getWidthOfSpace()) {
            getOutput().write(GAP);
        }
        super.writeString(words, positions);
        TextPosition last = positions.getLast();
        end = last.getXDirAdj() + last.getWidthDirAdj();
        baseline = last.getYDirAdj();
    }
}
