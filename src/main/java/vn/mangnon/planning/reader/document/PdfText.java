package vn.mangnon.planning.reader.document;

import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import vn.mangnon.planning.reader.structure.Reflow;

/** The text of a PDF: lines put together to paragraphs again, page numbers left out. */
final class PdfText {
    private static final int LETTERS_PER_PAGE = 40;

    private PdfText() {}

    static String read(byte[] bytes, Limits limits) throws RefusedException {
        try (PDDocument document = Loader.loadPDF(
                new RandomAccessReadBuffer(bytes), "", null, null, IOUtils.createTempFileOnlyStreamCache())) {
            String lines = new ColumnStripper(limits.characters()).text(document);
            long letters = lines.chars().filter(Character::isLetter).count();
            if (letters < (long) LETTERS_PER_PAGE * document.getNumberOfPages()) {
                throw new RefusedException(Refusal.SCANNED_PDF);
            }
            if (lines.length() > limits.characters()) {
                throw new RefusedException(Refusal.TEXT_TOO_LONG);
            }
            String text =
                    PlainText.converted(lines).map(DocumentText.Readable::text).orElse(lines);
            return Reflow.of(text);
        } catch (InvalidPasswordException e) {
            throw new RefusedException(Refusal.PASSWORD_PROTECTED);
        } catch (IOException | RuntimeException e) {
            throw new RefusedException(Refusal.BROKEN_PDF);
        }
    }
}
