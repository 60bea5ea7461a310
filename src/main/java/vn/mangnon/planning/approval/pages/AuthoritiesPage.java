package vn.mangnon.planning.approval.pages;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.mangnon.planning.approval.Authority;
import vn.mangnon.planning.approval.Authority.Manner;
import vn.mangnon.units.Line;
import vn.mangnon.units.Organization;
import vn.mangnon.web.Form;
import vn.mangnon.web.Page;
import vn.mangnon.web.Ui;

/** Who decides on plans, and the form of a new authority. */
public record AuthoritiesPage(
        List<Authority> authorities,
        Map<UUID, Organization> known,
        List<Organization> bodies,
        Form form,
        LocalDate today)
        implements Page {
    public String name(UUID body) {
        Organization found = known.get(body);
        return found == null ? "" : found.name();
    }

    public Map<String, String> bodies(String none) {
        Map<String, String> options = new LinkedHashMap<>();
        options.put("", none);
        bodies.forEach(body -> options.put(body.id().toString(), body.name()));
        return options;
    }

    public Map<String, String> manners(Ui ui) {
        Map<String, String> options = new LinkedHashMap<>();
        for (Manner manner : Manner.values()) {
            options.put(manner.name(), ui.t(manner));
        }
        return options;
    }

    public Map<String, String> lines(Ui ui) {
        Map<String, String> options = new LinkedHashMap<>();
        options.put("", ui.t("planning.authority.any"));
        for (Line line : Line.values()) {
            options.put(line.name(), ui.t(line));
        }
        return options;
    }

    /** Heads that may authorise. */
    public Map<String, String> heads(String none) {
        Map<String, String> options = new LinkedHashMap<>();
        options.put("", none);
        authorities.stream()
                .filter(one -> one.manner() == Manner.HEAD && one.on(today))
                .forEach(one -> options.put(one.id().toString(), one.title() + " – " + name(one.body())));
        return options;
    }
}
