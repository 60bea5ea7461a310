package vn.mangnon.dues.pages;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import vn.mangnon.dues.Delegation;
import vn.mangnon.dues.Due;
import vn.mangnon.dues.Extension;
import vn.mangnon.dues.Happening;
import vn.mangnon.journal.Deed;
import vn.mangnon.shared.Id;
import vn.mangnon.shared.RecordKind.Label;
import vn.mangnon.units.Organization;
import vn.mangnon.web.Form;
import vn.mangnon.web.Page;

/**
 * One due.
 *
 * @param because what it follows from, as far as the reader sees it
 * @param answers whether the reader works for who answers now
 * @param decides whether the reader decides on more time
 * @param handed what the reader's part handed on of it
 * @param parts to whom it may be handed, by name
 */
public record DuePage(
        Due due,
        Optional<Label> because,
        Map<UUID, Organization> names,
        UUID answering,
        boolean late,
        boolean answers,
        boolean decides,
        List<Extension> extensions,
        List<Delegation> handed,
        Map<String, String> parts,
        List<Happening> happenings,
        List<Deed> deeds,
        LocalDate today,
        Form typed)
        implements Page {
    public String name(UUID id) {
        Organization organization = names.get(id);
        return organization == null ? "" : organization.name();
    }

    /** The request that waits for a decision. */
    public Optional<Extension> waiting() {
        return extensions.stream().filter(Extension::waits).findFirst();
    }

    public boolean mayAsk() {
        return answers
                && due.open()
                && !due.provisional()
                && due.kind() != Due.Kind.URGENT
                && due.kind() != Due.Kind.CASE
                && waiting().isEmpty();
    }

    public boolean settling() {
        return typed.typed().containsKey("words");
    }

    /** The form for asking as it was typed, or as it is shown first. */
    public Form asking() {
        return !typed.value("extension").isEmpty() ? typed : Form.blank().with("extension", Id.uuid());
    }

    public Form handing() {
        return !typed.value("delegation").isEmpty()
                ? typed
                : Form.blank().with("delegation", Id.uuid()).with("since", today);
    }

    public Form deciding(Extension extension) {
        boolean decided = typed.typed().containsKey("answer");
        return decided ? typed : Form.blank().with("until", extension.wishedFor());
    }
}
