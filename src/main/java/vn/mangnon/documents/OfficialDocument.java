package vn.mangnon.documents;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import vn.mangnon.units.Line;

/**
 * An administrative document as Decree 30/2020/NĐ-CP sees it: what stands in its head, body, signature and list of
 * recipients. How it looks is the renderers' affair.
 *
 * @param addressees "Kính gửi"; only reports, submissions and letters have them
 * @param bases what it rests on ("Căn cứ …", "Theo đề nghị của …"), one a line, without the marks at their ends
 * @param recipients "Nơi nhận", one a line; "Như trên" or "Như Điều …" is added where it is missing
 * @param annexes what is attached, each on pages of its own
 */
public record OfficialDocument(
        Head head,
        Title title,
        List<String> addressees,
        List<String> bases,
        List<Block> body,
        Signature signature,
        List<String> recipients,
        List<Annex> annexes) {

    /** Whose forms the head follows. */
    public enum Style {
        /** Quốc hiệu and tiêu ngữ, Decree 30/2020, annex I; the Women's Union uses it too. */
        STATE,
        /** "ĐOÀN TNCS HỒ CHÍ MINH" and three asterisks, as the Youth Union's papers are laid out. */
        YOUTH_UNION;

        /** The Youth Union and the Pioneers it leads have forms of their own; all others use the state's. */
        public static Style of(Line line) {
            return line == Line.YOUTH_UNION || line == Line.PIONEERS ? YOUTH_UNION : STATE;
        }
    }

    /**
     * @param superior the body above the issuer, printed over it; empty where there is none to print
     * @param number its number within the year; empty while it has none
     * @param symbol what follows the number, such as BC-UBND
     * @param draft whether "DỰ THẢO" is printed on it
     */
    public record Head(
            Style style,
            String superior,
            String issuer,
            Optional<Integer> number,
            String symbol,
            String place,
            Optional<LocalDate> date,
            boolean draft) {
        private static final String BLANK = "      ";

        /** What stands at the top right, line by line: nation and motto, or the Union. */
        public List<String> nation() {
            return style == Style.STATE ? List.of(HeadLines.NATION, HeadLines.MOTTO) : List.of(HeadLines.UNION);
        }

        /** "Số: 05/BC-UBND", of the Union "Số: 05-BC/TĐTN": numbers under ten are padded; without one a blank is left. */
        public String numberLine() {
            return "Số: "
                    + DocumentNumber.printed(
                            number.map("%02d"::formatted).orElse(BLANK), DocumentNumber.symbol(style, symbol));
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

    /** What kind of document it is, which decides how its upper part is laid out. */
    public sealed interface Title {
        /** What the document is about. */
        String subject();

        /** Its type as a sentence names it. */
        String kind();

        /** KẾ HOẠCH, BÁO CÁO, TỜ TRÌNH …: type and subject in the middle. */
        record Titled(String kind, String subject) implements Title {}

        /** QUYẾT ĐỊNH. @param authority who decides: the head's title or the body, such as Chủ tịch Ủy ban nhân dân tỉnh */
        record Decision(String subject, String authority) implements Title {
            @Override
            public String kind() {
                return "Quyết định";
            }
        }

        /** Công văn: no type; the subject stands under the number as "V/v …". */
        record Letter(String subject) implements Title {
            @Override
            public String kind() {
                return "Công văn";
            }
        }
    }

    /** A piece of the body. */
    public sealed interface Block {
        /** "I. TÌNH HÌNH …" (level 1), "1. Công tác …" (level 2), "a) …" (level 3 and below), with its printed label. */
        record Heading(int level, String label, String text) implements Block {}

        /** "Chương I" and its title, in the middle. */
        record Chapter(String label, String title) implements Block {}

        /** "Điều 1." and what it says. */
        record Article(int number, String text) implements Block {}

        record Paragraph(String text) implements Block {}

        /** One of a list, after a dash. */
        record Item(String text) implements Block {}

        /**
         * Rows of cells that may span columns and rows, the first of them heads.
         *
         * @param widths how wide the columns are to each other; empty where all are alike
         */
        record Table(String caption, int columns, List<Integer> widths, List<List<Cell>> head, List<List<Cell>> rows)
                implements Block {
            /** Of a column of figures, in millimetres. */
            private static final int NARROWEST = 17;

            public Table(String caption, int columns, List<List<Cell>> head, List<List<Cell>> rows) {
                this(caption, columns, List.of(), head, rows);
            }

            /** Whether its figures find no room on an upright page, so that it is printed on one that lies. */
            boolean wide() {
                return split(HeadLines.TEXT)[columns - 1] < NARROWEST;
            }

            /** Each column's part of a whole. */
            int[] split(int whole) {
                int all = widths.isEmpty()
                        ? columns
                        : widths.stream().mapToInt(Integer::intValue).sum();
                return IntStream.range(0, columns)
                        .map(column -> whole * (widths.isEmpty() ? 1 : widths.get(column)) / all)
                        .toArray();
            }
        }
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

    /** Who signs: authority and position line by line (see {@link SigningAuthority}), then the name. */
    public record Signature(List<String> lines, String name) {}

    /** Attached on pages of its own, numbered from 1. @param kind Phụ lục, or what it is by itself: Kế hoạch, Quy chế … */
    public record Annex(String kind, String title, List<Block> body) {}

    /** The bases as printed: each ends with a semicolon, the last with a full stop. */
    public List<String> printedBases() {
        return Printing.listed(bases);
    }

    /** The addressees as printed; a single one stands on the line of "Kính gửi" without a mark. */
    public List<String> printedAddressees() {
        return addressees.size() == 1 ? addressees : Printing.listed(addressees);
    }

    /** The body as printed: its last words are followed by "./.". */
    public List<Block> printedBody() {
        return Printing.closed(body);
    }

    public List<String> printedRecipients() {
        List<String> printed = new ArrayList<>(recipients);
        if (printed.isEmpty() || !printed.getFirst().startsWith("Như ")) {
            sameAsAbove().ifPresent(printed::addFirst);
        }
        return Printing.listed(printed);
    }

    private Optional<String> sameAsAbove() {
        if (title instanceof Title.Decision) {
            return body.stream()
                    .filter(Block.Article.class::isInstance)
                    .map(Block.Article.class::cast)
                    .reduce((first, second) -> second)
                    .map(last -> "Như Điều " + last.number());
        }
        return addressees.isEmpty() ? Optional.empty() : Optional.of("Như trên");
    }

    /** "PHỤ LỤC II", "KẾ HOẠCH": annexes are numbered where there are several. */
    public String annexHeading(Annex annex) {
        long alike =
                annexes.stream().filter(one -> one.kind().equals(annex.kind())).count();
        return alike < 2
                ? annex.kind()
                : annex.kind() + " "
                        + Printing.roman(1
                                + (int) annexes.stream()
                                        .takeWhile(one -> one != annex)
                                        .filter(one -> one.kind().equals(annex.kind()))
                                        .count());
    }

    /** "(Kèm theo Quyết định số …)": number and date stay blank, as annex I of the decree wants of electronic originals. */
    public String annexPointer() {
        String by = title instanceof Title.Decision decision ? decision.authority() : head.issuer();
        return "(Kèm theo " + title.kind() + " số "
                + DocumentNumber.printed(Head.BLANK, DocumentNumber.symbol(head.style, head.symbol))
                + " ngày      tháng"
                + "      năm         của " + by + ")";
    }
}
