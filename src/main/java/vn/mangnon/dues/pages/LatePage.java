package vn.mangnon.dues.pages;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.mangnon.dues.Due;
import vn.mangnon.dues.Dues.Urged;
import vn.mangnon.shared.RecordKind.Label;
import vn.mangnon.shared.Ref;
import vn.mangnon.units.Organization;
import vn.mangnon.web.Form;
import vn.mangnon.web.Page;

/** What is late to the reader's part. */
public record LatePage(
        List<Urged> late,
        Map<UUID, UUID> answering,
        Map<UUID, Organization> names,
        Map<Ref, Label> because,
        LocalDate today,
        Form form)
        implements Page {
    /** By what they follow from. */
    public Map<Ref, List<Urged>> bySubject() {
        return late.stream()
                .collect(
                        Collectors.groupingBy(urged -> urged.due().subject(), LinkedHashMap::new, Collectors.toList()));
    }

    public String title(Ref subject) {
        Label label = because.get(subject);
        return label == null ? "" : label.name();
    }

    /** Who answers now. */
    public String name(Due due) {
        Organization organization = names.get(answering.getOrDefault(due.id().value(), due.debtor()));
        return organization == null ? "" : organization.name();
    }

    public long days(Due due) {
        return ChronoUnit.DAYS.between(due.lastDay(), today);
    }

    /** All are ticked before somebody has unticked any. */
    public boolean ticked(Due due) {
        return form.typed().isEmpty() || form.chosen("due", due.id());
    }
}
