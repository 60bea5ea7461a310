package vn.mangnon.documents;

import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import vn.mangnon.documents.OfficialDocument.Annex;
import vn.mangnon.documents.OfficialDocument.Block;
import vn.mangnon.documents.OfficialDocument.Title;
import vn.mangnon.shared.Vietnam;

/** An official document as the page that its PDF is made from. */
final class PdfPages {
    private final OfficialDocument document;
    private final String style;
    private final Document page = empty();

    PdfPages(OfficialDocument document, String style) {
        this.document = document;
        this.style = style;
    }

    Document compose() {
        page.appendChild(page.createElement("html"));
        Tag html = new Tag(page.getDocumentElement()).with("lang", "vi");
        Tag head = html.add("head", "");
        head.add("title", "").text(name());
        head.add("meta", "").with("name", "description").with("content", name());
        head.add("meta", "")
                .with("name", "author")
                .with("content", document.head().issuer());
        head.add("style", "").text(style);
        Tag body = html.add("body", "");
        pageNumbers(body);
        new PdfHead(body, document).compose();
        title(body);
        blocks(body);
        for (Annex annex : document.annexes()) {
            annex(body.add("div", "annex"), annex);
        }
        return page;
    }

    private String name() {
        return document.title().kind() + " " + document.title().subject();
    }

    private void title(Tag body) {
        Title title = document.title();
        if (!(title instanceof Title.Letter)) {
            Tag heading = body.add("h1", "");
            heading.add("div", "kind").text(capitals(title.kind()));
            heading.add("div", "").text(title.subject());
            PdfHead.rule(body, HeadLines.underSubject(title.subject()));
        }
        if (title instanceof Title.Decision decision) {
            body.add("p", "authority").text(capitals(decision.authority()));
        }
        addressees(body, document.printedAddressees());
        for (String basis : document.printedBases()) {
            body.add("p", "basis").text(basis);
        }
        if (title instanceof Title.Decision) {
            body.add("p", "authority").text("QUYẾT ĐỊNH:");
        }
    }

    private static void addressees(Tag body, List<String> to) {
        if (to.size() == 1) {
            body.add("p", "to").text("Kính gửi: " + to.getFirst());
        } else if (!to.isEmpty()) {
            Tag list = body.add("div", "to-all");
            list.add("p", "").text("Kính gửi:");
            to.forEach(one -> list.add("p", "to-one").text("- " + one));
        }
    }

    /** The last words stay with the signature, which must not stand alone on a page. */
    private void blocks(Tag body) {
        List<Block> all = document.printedBody();
        int most = Math.max(0, all.size() - 1);
        PdfBody.compose(body, all.subList(0, most));
        Tag end = body.add("div", "end");
        PdfBody.compose(end, all.subList(most, all.size()));
        foot(end.add("div", "foot"));
    }

    private void foot(Tag foot) {
        Tag left = foot.add("div", "recipients");
        left.add("p", "label").text("Nơi nhận:");
        document.printedRecipients().forEach(one -> left.add("p", "").text("- " + one));
        Tag right = foot.add("div", "signature");
        document.signature().lines().forEach(line -> right.add("p", "").text(capitals(line)));
        right.add("p", "name").text(document.signature().name());
    }

    /** From here on every page is numbered but the first. */
    private static void pageNumbers(Tag section) {
        section.add("div", "unnumbered");
        section.add("div", "numbered");
    }

    private void annex(Tag section, Annex annex) {
        pageNumbers(section);
        Tag heading = section.add("h1", "");
        heading.add("div", "kind").text(capitals(document.annexHeading(annex)));
        heading.add("div", "").text(annex.title());
        section.add("p", "pointer").text(document.annexPointer());
        PdfHead.rule(section, HeadLines.underSubject(annex.title()));
        PdfBody.compose(section, annex.body());
    }

    private static String capitals(String text) {
        return text.toUpperCase(Vietnam.LOCALE);
    }

    private static Document empty() {
        try {
            return DocumentBuilderFactory.newDefaultNSInstance()
                    .newDocumentBuilder()
                    .newDocument();
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException(e);
        }
    }
}
