package vn.mangnon.reporting;

import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import vn.mangnon.documents.ContentKind;
import vn.mangnon.journal.Journal;
import vn.mangnon.shared.Actor;
import vn.mangnon.web.Download;

/** Hands out a report as a file, and writes down who took it. */
@Component
class Exports {
    private final TransactionTemplate transaction;
    private final Journal journal;

    Exports(TransactionTemplate transaction, Journal journal) {
        this.transaction = transaction;
        this.journal = journal;
    }

    /** It is written down before the first byte, and after the reading the answer was made from. */
    Download save(Actor actor, Report report, ContentKind kind, String name, Download.Content content) {
        return save(actor, report, kind.type(), name, content);
    }

    Download save(Actor actor, Report report, String type, String name, Download.Content content) {
        String ending = name.substring(name.lastIndexOf('.') + 1);
        return Download.save(name, type, to -> {
            transaction.executeWithoutResult(
                    status -> journal.note(actor, "reporting.deed.exported", report.ref(), Map.of("kind", ending)));
            content.write(to);
        });
    }
}
