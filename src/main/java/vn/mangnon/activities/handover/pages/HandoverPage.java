package vn.mangnon.activities.handover.pages;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.mangnon.activities.handover.Handover;
import vn.mangnon.activities.handover.Handover.Pupils;
import vn.mangnon.journal.Deed;
import vn.mangnon.measures.Axis;
import vn.mangnon.web.Form;
import vn.mangnon.web.Language;
import vn.mangnon.web.Page;

/**
 * One hand-over.
 *
 * @param receiving whether the reader's body is to say who came
 */
public record HandoverPage(
        Handover handover,
        Map<UUID, String> names,
        List<Axis.Value> sexes,
        boolean receiving,
        Form form,
        List<Deed> deeds)
        implements Page {
    public String name(UUID id) {
        return names.getOrDefault(id, "");
    }

    public String sex(Pupils pupils, Language language) {
        return sexes.stream()
                .filter(sex -> sex.cell() == pupils.cell())
                .map(sex -> sex.name(language))
                .findFirst()
                .orElse("");
    }
}
