package vn.mangnon.documents;

import java.util.Locale;
import vn.mangnon.documents.OfficialDocument.Head;
import vn.mangnon.documents.OfficialDocument.Style;
import vn.mangnon.documents.OfficialDocument.Title;
import vn.mangnon.shared.Vietnam;

/** The head of a PDF: issuer and number on the left, the nation (or the Union), place and date on the right. */
final class PdfHead {
    private final Tag body;
    private final OfficialDocument document;

    PdfHead(Tag body, OfficialDocument document) {
        this.body = body;
        this.document = document;
    }

    /** Number and date stand on one line, however long the names above them are. */
    void compose() {
        Tag names = body.add("div", "head");
        issuer(names.add("div", "left"), document.head());
        nation(names.add("div", "right"), document.head().style());
        Tag marks = body.add("div", "head");
        number(marks.add("div", "left"), document.head());
        marks.add("div", "right").add("p", "date").text(document.head().placeAndDate());
    }

    private static void issuer(Tag left, Head head) {
        for (String line : HeadLines.split(head.superior())) {
            left.add("p", "").text(line.toUpperCase(Vietnam.LOCALE));
        }
        for (String line : HeadLines.split(head.issuer())) {
            left.add("p", "strong").text(line.toUpperCase(Vietnam.LOCALE));
        }
        if (head.style() == Style.STATE) {
            rule(left, HeadLines.underIssuer(head.issuer()));
        } else {
            left.add("p", "").text("***");
        }
    }

    private static void nation(Tag right, Style style) {
        if (style == Style.STATE) {
            right.add("p", "strong").text(HeadLines.NATION);
            right.add("p", "strong large").text(HeadLines.MOTTO);
            rule(right, HeadLines.underMotto());
        } else {
            right.add("p", "strong large").text(HeadLines.UNION);
            rule(right, HeadLines.underUnion());
        }
    }

    private void number(Tag left, Head head) {
        left.add("p", "number").text(head.numberLine());
        if (document.title() instanceof Title.Letter letter) {
            left.add("p", "about").text("V/v " + letter.subject());
        }
        if (head.draft()) {
            left.add("p", "about strong").text("DỰ THẢO");
        }
    }

    /** A solid line so many millimetres long, in the middle. */
    static void rule(Tag parent, double length) {
        parent.add("div", "rule").with("style", String.format(Locale.ROOT, "width: %.1fmm", length));
    }
}
