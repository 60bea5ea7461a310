package vn.mangnon.documents;

import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import vn.mangnon.documents.OfficialDocument.Annex;
import vn.mangnon.documents.OfficialDocument.Title;
import vn.mangnon.shared.Vietnam;

/** What stands between the head and the body: type, subject, who decides, addressees, what it rests on. */
final class WordTitle {
    private final XWPFDocument word;
    private final OfficialDocument document;

    WordTitle(XWPFDocument word, OfficialDocument document) {
        this.word = word;
        this.document = document;
    }

    void compose() {
        Title title = document.title();
        if (!(title instanceof Title.Letter)) {
            Words.in(word.createParagraph()).centred().gap(18, 0).bold(capitals(title.kind()));
            subject(title.subject());
        }
        if (title instanceof Title.Decision decision) {
            Words.in(word.createParagraph()).centred().gap(12, 6).bold(capitals(decision.authority()));
        }
        addressees();
        for (String basis : document.printedBases()) {
            line().italic(basis);
        }
        if (title instanceof Title.Decision) {
            Words.in(word.createParagraph()).centred().gap(12, 6).keptWithNext().bold("QUYẾT ĐỊNH:");
        }
    }

    /** An annex's own title, and to what it belongs. */
    void annex(Annex annex) {
        Words.in(word.createParagraph()).centred().bold(capitals(document.annexHeading(annex)));
        Words.in(word.createParagraph()).centred().bold(annex.title());
        Words.in(word.createParagraph()).centred().italic(document.annexPointer());
        WordHead.rule(word.createParagraph(), WordFile.TEXT_WIDTH, HeadLines.underSubject(annex.title()));
    }

    private void subject(String subject) {
        Words.in(word.createParagraph()).centred().bold(subject);
        WordHead.rule(word.createParagraph(), WordFile.TEXT_WIDTH, HeadLines.underSubject(subject));
    }

    private void addressees() {
        List<String> to = document.printedAddressees();
        if (to.size() == 1) {
            Words.in(word.createParagraph()).centred().gap(12, 12).add("Kính gửi: " + to.getFirst());
        } else if (!to.isEmpty()) {
            Words.in(word.createParagraph())
                    .indented(WordFile.mm(20))
                    .gap(12, 0)
                    .add("Kính gửi:");
            for (String one : to) {
                Words.in(word.createParagraph()).indented(WordFile.mm(35)).add("- " + one);
            }
        }
    }

    private Words line() {
        return Words.in(word.createParagraph())
                .justified()
                .firstLine(WordFile.mm(WordFile.INDENT))
                .gap(6, 0);
    }

    private static String capitals(String text) {
        return text.toUpperCase(Vietnam.LOCALE);
    }
}
