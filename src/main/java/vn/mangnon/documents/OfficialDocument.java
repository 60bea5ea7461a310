package vn.mangnon.documents;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.mangnon.units.Line;

/**
 * An administrative document as Decree 30/2020/NĐ-CP sees it: what stands in its head, body, signature and list of
 * recipients. How it looks is the renderer's affair.
 *
 * @param superior the body above the issuer, printed over it; empty where there is none to print
 * @param number its number within the year; empty while it is a draft
 * @param symbol what follows the number, such as BC-UBND
 * @param kind the type of document in capitals, such as BÁO CÁO
 * @param addressees "Kính gửi"; only reports, submissions and letters have them
 * @param recipients "Nơi nhận", one a line
 */
public record OfficialDocument(
        Style style,
        String superior,
        String issuer,
        Optional<String> number,
        String symbol,
        String place,
        Optional<LocalDate> date,
        String kind,
        String subject,
        List<String> addressees,
        List<Block> body,
        Signature signature,
        List<String> recipients) {

    /** Whose forms the head follows. */
    public enum Style {
        /** Quốc hiệu and tiêu ngữ, Decree 30/2020, annex I. */
        STATE,
        /** "ĐOÀN TNCS HỒ CHÍ MINH" and three asterisks, as the Youth Union's papers are laid out. */
        YOUTH_UNION;

        /** The Youth Union and the Pioneers it leads have forms of their own; all others use the state's. */
        public static Style of(Line line) {
            return line == Line.YOUTH_UNION || line == Line.PIONEERS ? YOUTH_UNION : STATE;
        }
    }

    /** A piece of the body. */
    public sealed interface Block {
        /** "I. TÌNH HÌNH …" (level 1) or "1. Công tác …" (level 2 and below), with its printed label. */
        record Heading(int level, String label, String text) implements Block {}

        record Paragraph(String text) implements Block {}

        /** A table: rows of cells that may span columns and rows, the first of them heads. */
        record Table(String caption, int columns, List<List<Cell>> head, List<List<Cell>> rows) implements Block {}
    }

    /** A cell of a table. */
    public record Cell(String text, int columns, int rows, boolean number) {
        public static Cell of(String text) {
            return new Cell(text, 1, 1, false);
        }

        public static Cell figure(String text) {
            return new Cell(text, 1, 1, true);
        }
    }

    /** Who signs: authority and position line by line (TM., KT., …), then the name. */
    public record Signature(List<String> lines, String name) {}

    /** "Số: 05/BC-UBND", of the Union "Số: 05-BC/TĐTN": numbers under ten are padded; a draft leaves the blank. */
    public String numberLine() {
        String padded =
                number.map(text -> text.matches("\\d") ? "0" + text : text).orElse("      ");
        return "Số: " + DocumentNumber.printed(padded, DocumentNumber.symbol(style, symbol));
    }

    /** "Mường Lằn, ngày 05 tháng 7 năm 2024": days under ten and the first two months are padded. */
    public String placeAndDate() {
        String day = date.map(on -> "%02d".formatted(on.getDayOfMonth())).orElse("    ");
        String month = date.map(on -> on.getMonthValue() <= 2 ? "0" + on.getMonthValue() : "" + on.getMonthValue())
                .orElse("    ");
        String year = date.map(on -> "" + on.getYear()).orElse("    ");
        return place + ", ngày " + day + " tháng " + month + " năm " + year;
    }
}
