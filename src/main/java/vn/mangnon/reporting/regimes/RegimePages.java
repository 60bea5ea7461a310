package vn.mangnon.reporting.regimes;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.mangnon.dues.Dues;
import vn.mangnon.dues.Regimes;
import vn.mangnon.journal.Journal;
import vn.mangnon.reporting.regimes.CoveredBodies.Covered;
import vn.mangnon.reporting.regimes.ReportRegime.Level;
import vn.mangnon.reporting.regimes.pages.LevelPage;
import vn.mangnon.reporting.regimes.pages.RegimeFormPage;
import vn.mangnon.reporting.regimes.pages.RegimePage;
import vn.mangnon.reporting.regimes.pages.RegimePage.Row;
import vn.mangnon.shared.Actor;
import vn.mangnon.shared.Id;
import vn.mangnon.shared.Role;
import vn.mangnon.shared.Scope;
import vn.mangnon.units.Organization;
import vn.mangnon.units.Organizations;
import vn.mangnon.web.BusinessClock;
import vn.mangnon.web.Form;

/** Puts the pages of regimes together. */
@Component
class RegimePages {
    private static final int DEEDS = 30;

    private final ChosenTemplates templates;
    private final CoveredBodies coveredBodies;
    private final Regimes windows;
    private final Organizations organizations;
    private final Dues dues;
    private final Journal journal;
    private final BusinessClock clock;

    RegimePages(
            ChosenTemplates templates,
            CoveredBodies coveredBodies,
            Regimes windows,
            Organizations organizations,
            Dues dues,
            Journal journal,
            BusinessClock clock) {
        this.templates = templates;
        this.coveredBodies = coveredBodies;
        this.windows = windows;
        this.organizations = organizations;
        this.dues = dues;
        this.journal = journal;
        this.clock = clock;
    }

    static boolean looksAfter(Actor actor) {
        return actor.mayActAsAny(Role.ADMINISTRATOR, Role.LEADER);
    }

    static boolean owns(Actor actor, ReportRegime regime) {
        return looksAfter(actor) && regime.organization().equals(actor.body());
    }

    RegimePage of(Scope scope, Actor actor, ReportRegime regime, Form form) {
        LocalDate today = clock.today();
        Map<UUID, List<Dues.Urged>> owed = dues.because(
                scope, regime.levels().stream().map(level -> level.id().value()).toList());
        List<Row> rows = regime.levels().stream()
                .map(level -> row(regime, level, owed.getOrDefault(level.id().value(), List.of()), today))
                .toList();
        if (form.value("next").isEmpty()) {
            form.with("next", Id.uuid());
        }
        return new RegimePage(
                regime,
                organizations.require(new Id<>(regime.organization())).name(),
                regime.template().flatMap(id -> templates.name(scope, id)),
                windows.require(regime.windows()).name(),
                rows,
                owns(actor, regime),
                form,
                journal.of(regime, DEEDS));
    }

    private Row row(ReportRegime regime, Level level, List<Dues.Urged> owed, LocalDate today) {
        List<Covered> covered = coveredBodies.on(regime, level, today);
        return new Row(
                level,
                level.creditor().map(id -> organizations.require(new Id<>(id)).name()),
                covered,
                owed.stream().map(urged -> urged.due().round()).distinct().count(),
                owed.size(),
                owed.stream().filter(urged -> !urged.due().open()).count());
    }

    RegimeFormPage form(Scope scope, Optional<ReportRegime> regime, Form form) {
        Map<String, String> followed = new LinkedHashMap<>();
        windows.all().forEach(one -> followed.put(one.code(), one.name()));
        return new RegimeFormPage(regime, templates.options(scope), followed, form);
    }

    void requireTemplate(Scope scope, Form form, Optional<UUID> template) {
        if (template.isPresent()
                && !templates.options(scope).containsKey(template.get().toString())) {
            form.reject("template", "web.form.choose");
        }
    }

    /** The regime of windows and deadlines that was chosen. */
    String windows(Form form) {
        String code = form.value("windows");
        if (windows.all().stream().noneMatch(one -> one.code().equals(code))) {
            form.reject("windows", "web.form.choose");
        }
        return code;
    }

    LevelPage level(ReportRegime regime, Form form, LocalDate today) {
        Map<String, String> creditors = new LinkedHashMap<>();
        creditors(regime, today).forEach(body -> creditors.put(body.id().toString(), body.name()));
        return new LevelPage(regime, creditors, form);
    }

    /** Refuses bodies and levels that were not there to choose. */
    void check(ReportRegime regime, Level level, Form form, LocalDate today) {
        if (level.creditor().isPresent()
                && creditors(regime, today).stream()
                        .noneMatch(body ->
                                body.id().value().equals(level.creditor().get()))) {
            form.reject("creditor", "web.form.choose");
        }
        if (level.host().isPresent()
                && regime.levels().stream()
                        .noneMatch(one -> one.id().value().equals(level.host().get())
                                && !one.id().equals(level.id()))) {
            form.reject("host", "web.form.choose");
        }
    }

    private List<Organization> creditors(ReportRegime regime, LocalDate today) {
        Organization own = organizations.require(new Id<>(regime.organization()));
        return organizations.nameable(own, today).stream()
                .map(Organizations.NamedOrganization::organization)
                .filter(one -> one.areaId().equals(own.areaId()) && one.bodyId() == null)
                .toList();
    }

    static Form fill(ReportRegime regime) {
        return Form.blank()
                .with("id", regime.id())
                .with("version", regime.version())
                .with("name", regime.name())
                .with("basis", regime.basis())
                .with("template", regime.template().map(UUID::toString).orElse(""))
                .with("windows", regime.windows())
                .with("first", regime.first())
                .with("last", regime.last().map(LocalDate::toString).orElse(""));
    }
}
