package vn.mangnon.planning.intake;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.mangnon.documents.Attachments;
import vn.mangnon.planning.Plan;
import vn.mangnon.planning.ReadPlan;
import vn.mangnon.planning.reader.document.DocumentText;
import vn.mangnon.planning.reader.document.Refusal;
import vn.mangnon.shared.Actor;
import vn.mangnon.shared.Id;
import vn.mangnon.shared.Ref;

/** Reads one document of a batch, unless it cannot be read or seems to have been read before. */
@Component
class ReadItem {
    private final WaitingItems waiting;
    private final KnownPlans known;
    private final ReadPlan readPlan;
    private final Attachments attachments;
    private final JdbcClient jdbc;

    ReadItem(WaitingItems waiting, KnownPlans known, ReadPlan readPlan, Attachments attachments, JdbcClient jdbc) {
        this.waiting = waiting;
        this.known = known;
        this.readPlan = readPlan;
        this.attachments = attachments;
        this.jdbc = jdbc;
    }

    /** Of a body one document is read at a time, so that a copy of it finds it. */
    @Transactional
    public void read(Actor actor, UUID id, LocalDate today) {
        Optional<WaitingItems.Held> held = waiting.hold(id);
        if (held.isEmpty()) {
            return;
        }
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended('planning.intake' || :body, 0))")
                .param("body", actor.body().toString())
                .query((row, number) -> number)
                .list();
        WaitingItems.Held item = held.get();
        if (item.content().length > Attachments.LARGEST) {
            waiting.beRefused(id, Refusal.TOO_LARGE.key());
            return;
        }
        switch (DocumentText.of(item.content())) {
            case DocumentText.Refused refused ->
                waiting.beRefused(id, refused.reason().key());
            case DocumentText.Readable readable -> read(actor, item, readable.text(), today);
        }
    }

    private void read(Actor actor, WaitingItems.Held item, String text, LocalDate today) {
        ReadPlan.Draft draft = readPlan.draft(actor, new Id<>(item.id()), text, today);
        Optional<KnownPlan> before = item.again() ? Optional.empty() : known.find(draft.plan(), text);
        if (before.isPresent() && !before.get().plan().equals(item.id())) {
            waiting.ask(item.id(), before.get());
            return;
        }
        readPlan.keep(actor, draft);
        known.keep(item.id(), text);
        attachments.add(actor, new Ref(Plan.KIND, item.id()), item.fileName(), item.content());
        waiting.becomeRead(item.id());
    }
}
