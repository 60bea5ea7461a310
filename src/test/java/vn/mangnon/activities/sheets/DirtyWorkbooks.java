package vn.mangnon.activities.sheets;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.apache.poi.ss.usermodel.Row;

/**
 * Workbooks as they really come back. Each begins as one that was fetched, with a gift of 12 children on 5 June 2024 filled
 * in; then somebody, or some program, does something to it.
 */
final class DirtyWorkbooks {
    private final List<Dirty> all = new ArrayList<>();

    /** What becomes of the row that was filled in. */
    enum Outcome {
        /** It would be recorded, as the gift it is. */
        TAKEN,
        /** It comes back with a sentence. */
        FAULTY,
        /** The whole file is refused with a sentence. */
        REFUSED,
        /** It is as though it had not been filled in. */
        IGNORED
    }

    /** @param says words of the sentence; or, of a row that is taken, the number of children */
    record Dirty(String name, Consumer<Filled> typing, UnaryOperator<byte[]> program, Outcome outcome, String says) {}

    /** The workbook and its filled row. */
    record Filled(Workbook workbook, Row row) {
        void type(String heading, String text) {
            workbook.cell(row, heading).setBlank();
            workbook.cell(row, heading).setCellValue(text);
        }

        void type(String heading, double number) {
            workbook.cell(row, heading).setBlank();
            workbook.cell(row, heading).setCellValue(number);
        }
    }

    static List<Dirty> all() {
        DirtyWorkbooks dirty = new DirtyWorkbooks();
        dirty.days();
        dirty.numbers();
        dirty.words();
        new DirtyShapes(dirty).add();
        new DirtyFiles(dirty).add();
        return dirty.all;
    }

    void taken(String name, Consumer<Filled> typing) {
        taken(name, 12, typing);
    }

    void taken(String name, long children, Consumer<Filled> typing) {
        all.add(new Dirty(name, typing, file -> file, Outcome.TAKEN, String.valueOf(children)));
    }

    void faulty(String name, String says, Consumer<Filled> typing) {
        all.add(new Dirty(name, typing, file -> file, Outcome.FAULTY, says));
    }

    void refused(String name, String says, Consumer<Filled> typing) {
        all.add(new Dirty(name, typing, file -> file, Outcome.REFUSED, says));
    }

    void ignored(String name, Consumer<Filled> typing) {
        all.add(new Dirty(name, typing, file -> file, Outcome.IGNORED, ""));
    }

    void file(String name, Outcome outcome, String says, UnaryOperator<byte[]> program) {
        all.add(new Dirty(name, filled -> {}, program, outcome, says));
    }

    private void days() {
        taken("day as text 05/6/2024", filled -> filled.type(Workbook.DAY, "05/6/2024"));
        taken("day as text 5-6-24", filled -> filled.type(Workbook.DAY, "5-6-24"));
        taken("day with dots", filled -> filled.type(Workbook.DAY, "5.6.2024"));
        taken("day in words", filled -> filled.type(Workbook.DAY, "ngày 5 tháng 6 năm 2024"));
        taken("day with an hour", filled -> filled.type(Workbook.DAY, "05/06/2024 08:00"));
        taken("day as a bare serial number", filled -> {
            filled.type(Workbook.DAY, 45_448);
            filled.workbook().cell(filled.row(), Workbook.DAY).setCellStyle(null);
        });
        faulty("day that does not exist", "31/6/2024", filled -> filled.type(Workbook.DAY, "31/6/2024"));
        faulty("day as Americans write it", "6/25/2024", filled -> filled.type(Workbook.DAY, "6/25/2024"));
        faulty("day without a year", "5/6", filled -> filled.type(Workbook.DAY, "5/6"));
        faulty("day outside the period", "nằm ngoài kỳ", filled -> filled.type(Workbook.DAY, "5/6/2023"));
        faulty("day that lies ahead", "chưa diễn ra", filled -> filled.type(Workbook.DAY, "5/12/2024"));
    }

    private void numbers() {
        taken("1.240 as text, confirmed", 1240, filled -> {
            filled.type(Workbook.GIFT_CHILDREN, "1.240");
            filled.type(Workbook.CONFIRM, "x");
        });
        taken("1,240 as text", 1240, filled -> filled.type(Workbook.GIFT_CHILDREN, "1,240"));
        taken(
                "1 240 with a blank that does not break",
                1240,
                filled -> filled.type(Workbook.GIFT_CHILDREN, "1\u00a0240"));
        taken("1,240.00 as English accountants write", 1240, filled -> filled.type(Workbook.GIFT_CHILDREN, "1,240.00"));
        taken("digits as text with blanks around", filled -> filled.type(Workbook.GIFT_CHILDREN, "  12 "));
        taken("12.0 from a calculation", filled -> filled.type(Workbook.GIFT_CHILDREN, 11.999999999999999999));
        taken("a big number in powers of ten", filled -> filled.type(Workbook.GIFT_VALUE, 6e5));
        taken("money with đồng behind it", filled -> filled.type(Workbook.GIFT_VALUE, "600.000 đồng"));
        taken("a dash for nothing", filled -> filled.type(Workbook.CHILDREN, "-"));
        faulty("a negative number", "âm", filled -> filled.type(Workbook.GIFT_CHILDREN, -5));
        faulty("a fraction of a child", "12,5", filled -> filled.type(Workbook.GIFT_CHILDREN, 12.5));
        faulty("about fifty", "khoảng 50", filled -> filled.type(Workbook.GIFT_CHILDREN, "khoảng 50"));
        faulty("fifty children in words", "50 em", filled -> filled.type(Workbook.GIFT_CHILDREN, "50 em"));
        faulty("powers of ten as text", "1E3", filled -> filled.type(Workbook.GIFT_CHILDREN, "1E3"));
        faulty("the letter O for a nought", "1O", filled -> filled.type(Workbook.GIFT_CHILDREN, "1O"));
        faulty("very many children, not confirmed", "khác thường", filled -> filled.type(Workbook.GIFT_CHILDREN, 5000));
        taken("very many children, confirmed", 5000, filled -> {
            filled.type(Workbook.GIFT_CHILDREN, 5000);
            filled.type(Workbook.CONFIRM, "x");
        });
    }

    private void words() {
        taken(
                "letters taken apart (NFD)",
                filled -> filled.type(
                        Workbook.KINDS, java.text.Normalizer.normalize("Tặng quà", java.text.Normalizer.Form.NFD)));
        taken(
                "blanks that do not break, at the end",
                filled ->
                        filled.type(Workbook.AREA, filled.workbook().firstArea().replace(' ', '\u00a0') + "\u00a0 "));
        taken("without marks and in capitals", filled -> filled.type(Workbook.KINDS, "TANG QUA"));
        taken("the kind only by its figures", filled -> filled.type(Workbook.KINDS, ""));
        faulty("a place that is none", "Bản Không Có", filled -> filled.type(Workbook.AREA, "Bản Không Có"));
        faulty("a kind that is none", "Liên hoan", filled -> filled.type(Workbook.KINDS, "Liên hoan"));
        faulty("no name", "điền", filled -> filled.type(Workbook.TITLE, "  "));
        faulty("TCVN3 letters", "phông cũ", filled -> filled.type(Workbook.TITLE, "Ho¹t ®éng trao quµ"));
        faulty("VNI letters", "phông cũ", filled -> filled.type(Workbook.TITLE, "Hoaït ñoäng taëng quaø"));
        faulty("a name as long as a letter", "300", filled -> filled.type(Workbook.TITLE, "a".repeat(301)));
        taken("a formula for a name stays words", filled -> filled.type(Workbook.TITLE, "=1+1 quà"));
    }
}
