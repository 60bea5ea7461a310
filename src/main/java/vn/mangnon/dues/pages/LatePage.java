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
import vn.mangnon.web.Ui;

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

    /** What is late, and what for. */
    public String words(Ui ui, Due due) {
        Label label = because.get(due.subject());
        String title = label == null ? "" : label.name();
        return due.kind() == Due.Kind.REPORT
                ? ui.t("dues.late.of", title)
                : ui.t("dues.late.other", ui.t(due.kind()), title);
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
