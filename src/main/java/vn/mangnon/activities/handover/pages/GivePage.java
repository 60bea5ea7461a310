package vn.mangnon.activities.handover.pages;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.mangnon.activities.handover.Handovers.Receiver;
import vn.mangnon.measures.Axis;
import vn.mangnon.web.Form;
import vn.mangnon.web.Page;

/** A form to hand pupils over, by grade and sex. */
public record GivePage(Form form, List<Receiver> receivers, List<Axis.Value> sexes) implements Page {
    /** Who may receive them, by id. */
    public Map<String, String> choices() {
        Map<String, String> choices = new LinkedHashMap<>();
        receivers.forEach(receiver -> choices.put(receiver.id().toString(), receiver.name()));
        return choices;
    }
}
