package vn.mangnon.documents;

import java.math.BigInteger;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;

/** The head of an official document: issuer and number on the left, the nation (or the Union), place and date on the right. */
final class WordHead {
    private static final Locale VIETNAMESE = Locale.of("vi", "VN");
    private static final int LEFT = WordFile.mm(66);
    private static final int RIGHT = WordFile.TEXT_WIDTH - LEFT;
    /** Width of a letter of capitals at 13 points, and of one at 14 points bold, on average. */
    private static final double CAPITAL = 3.3;

    private static final double LETTER = 2.45;
    private static final int ONE_LINE = 22;
    private static final Pattern TIER = Pattern.compile(
            " (?=(tỉnh|thành phố|huyện|thị xã|quận|xã|phường|thị trấn|đặc khu) )",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private final XWPFDocument word;
    private final OfficialDocument document;

    WordHead(XWPFDocument word, OfficialDocument document) {
        this.word = word;
        this.document = document;
    }

    void compose() {
        XWPFTable table = borderless(word, LEFT, RIGHT);
        left(table.getRow(0).getCell(0));
        right(table.getRow(0).getCell(1));
        Words.in(word.createParagraph())
                .centred()
                .gap(18, 0)
                .bold(document.kind().toUpperCase(VIETNAMESE));
        Words.in(word.createParagraph()).centred().bold(document.subject());
        rule(word.createParagraph(), WordFile.TEXT_WIDTH, lineOf(document.subject(), LETTER) * 0.4);
    }

    private void left(XWPFTableCell cell) {
        boolean state = document.style() == OfficialDocument.Style.STATE;
        if (!document.superior().isEmpty()) {
            Words.in(first(cell)).centred().sized(13).add(document.superior().toUpperCase(VIETNAMESE));
        }
        boolean top = document.superior().isEmpty();
        for (String line : lines(document.issuer())) {
            Words.in(top ? first(cell) : cell.addParagraph())
                    .centred()
                    .sized(13)
                    .bold(line.toUpperCase(VIETNAMESE));
            top = false;
        }
        if (state) {
            rule(cell.addParagraph(), LEFT, lineOf(lines(document.issuer()).getLast(), CAPITAL) * 0.45);
        } else {
            Words.in(cell.addParagraph()).centred().sized(13).add("***");
        }
        Words.in(cell.addParagraph()).centred().sized(13).gap(state ? 0 : 6, 0).add(document.numberLine());
    }

    private void right(XWPFTableCell cell) {
        if (document.style() == OfficialDocument.Style.STATE) {
            Words.in(first(cell)).centred().sized(13).bold("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM");
            String motto = "Độc lập - Tự do - Hạnh phúc";
            Words.in(cell.addParagraph()).centred().bold(motto);
            rule(cell.addParagraph(), RIGHT, WordFile.mm(motto.length() * LETTER));
        } else {
            Words.in(first(cell)).centred().bold("ĐOÀN TNCS HỒ CHÍ MINH");
            rule(cell.addParagraph(), RIGHT, WordFile.mm(60));
        }
        Words.in(cell.addParagraph()).centred().italic(document.placeAndDate());
    }

    /** A long name in two lines, the second beginning with the word of its tier. */
    private static List<String> lines(String name) {
        Matcher tier = TIER.matcher(name);
        return name.length() > ONE_LINE && tier.find()
                ? List.of(
                        name.substring(0, tier.start()),
                        name.substring(tier.start()).strip())
                : List.of(name);
    }

    /** A solid line of that length, centred in its column. */
    private static void rule(XWPFParagraph paragraph, int column, double length) {
        int margin = (int) Math.max(0, (column - WordFile.mm(4) - length) / 2);
        Words.in(paragraph).sized(6).gap(2, 0).ruled(margin).add("");
    }

    /** How long the last printed line of a text is, at most as long as the text column. */
    private static double lineOf(String text, double letter) {
        return Math.min(WordFile.TEXT_WIDTH * 0.8, WordFile.mm(text.length() * letter));
    }

    static XWPFTable borderless(XWPFDocument word, int... widths) {
        XWPFTable table = word.createTable(1, widths.length);
        table.removeBorders();
        table.setWidth(BigInteger.valueOf(java.util.Arrays.stream(widths).sum()).intValueExact());
        var grid = table.getCTTbl().addNewTblGrid();
        for (int i = 0; i < widths.length; i++) {
            grid.addNewGridCol().setW(BigInteger.valueOf(widths[i]));
            table.getRow(0).getCell(i).setWidth(String.valueOf(widths[i]));
        }
        table.getCTTbl()
                .getTblPr()
                .addNewTblLayout()
                .setType(org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType.FIXED);
        return table;
    }

    static XWPFParagraph first(XWPFTableCell cell) {
        List<XWPFParagraph> paragraphs = cell.getParagraphs();
        return paragraphs.isEmpty() ? cell.addParagraph() : paragraphs.getFirst();
    }
}
