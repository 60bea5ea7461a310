package vn.mangnon.reporting.urgent;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.mangnon.dues.Due;
import vn.mangnon.dues.Dues;
import vn.mangnon.identity.People;
import vn.mangnon.journal.Journal;
import vn.mangnon.reporting.urgent.UrgentReport.News;
import vn.mangnon.reporting.urgent.UrgentReport.Recipient;
import vn.mangnon.reporting.urgent.pages.NewUrgentPage;
import vn.mangnon.reporting.urgent.pages.UrgentPage;
import vn.mangnon.reporting.urgent.pages.UrgentsPage;
import vn.mangnon.shared.Actor;
import vn.mangnon.shared.Id;
import vn.mangnon.shared.Scope;
import vn.mangnon.units.Area;
import vn.mangnon.units.Areas;
import vn.mangnon.units.Organization;
import vn.mangnon.units.Organizations;
import vn.mangnon.web.BusinessClock;
import vn.mangnon.web.Form;

/** Puts the pages of urgent reports together. */
@Component
class UrgentPages {
    private static final int DEEDS = 30;

    private final UrgentReports reports;
    private final UrgentKinds kinds;
    private final UpTheLine upTheLine;
    private final Organizations organizations;
    private final Areas areas;
    private final People people;
    private final Dues dues;
    private final Journal journal;
    private final BusinessClock clock;

    UrgentPages(
            UrgentReports reports,
            UrgentKinds kinds,
            UpTheLine upTheLine,
            Organizations organizations,
            Areas areas,
            People people,
            Dues dues,
            Journal journal,
            BusinessClock clock) {
        this.reports = reports;
        this.kinds = kinds;
        this.upTheLine = upTheLine;
        this.organizations = organizations;
        this.areas = areas;
        this.people = people;
        this.dues = dues;
        this.journal = journal;
        this.clock = clock;
    }

    UrgentsPage list(Actor actor, List<UrgentReport> found, int from, int most) {
        List<UrgentReport> rows = found.subList(0, Math.min(most, found.size()));
        return new UrgentsPage(
                actor,
                rows,
                kindNames(),
                names(rows),
                areas.byId(rows.stream().map(UrgentReport::area).toList()),
                found.size() > most ? Optional.of(from + most) : Optional.empty());
    }

    /** The short form: what may be chosen, and who will be told whatever is chosen. */
    NewUrgentPage form(Actor actor, Form form) {
        LocalDate today = clock.today();
        Organization body = organizations.require(new Id<>(actor.body()));
        List<UrgentKind> active =
                kinds.all().stream().filter(UrgentKind::active).toList();
        Map<String, List<Organization>> told = new HashMap<>();
        active.forEach(kind -> told.put(kind.code(), bodies(upTheLine.of(actor.body(), kind, List.of(), today))));
        List<Area> within = areas.under(body.areaId(), today);
        if (form.value("area").isEmpty()) {
            form.with("area", body.areaId());
        }
        return new NewUrgentPage(body, active, within, told, beside(body, today, told), form);
    }

    /** Bodies of other lines that work in the same place, which the sender may tell too. */
    private List<Organization> beside(Organization body, LocalDate today, Map<String, List<Organization>> told) {
        List<UUID> known = told.values().stream()
                .flatMap(List::stream)
                .map(one -> one.id().value())
                .toList();
        return organizations.nameable(body, today).stream()
                .map(Organizations.NamedOrganization::organization)
                .filter(one -> one.areaId().equals(body.areaId()) && one.bodyId() == null)
                .filter(one ->
                        !one.id().equals(body.id()) && !known.contains(one.id().value()))
                .toList();
    }

    UrgentPage of(Scope scope, Actor actor, UrgentReport report, Form form) {
        Instant now = clock.now();
        List<News> news = reports.news(report);
        Map<UUID, Instant> until = dues.because(scope, report.ref()).stream()
                .map(Dues.Urged::due)
                .collect(Collectors.toMap(Due::debtor, Due::until, (one, other) -> one));
        List<UUID> bodies =
                new ArrayList<>(news.stream().map(News::organization).toList());
        bodies.add(report.organization());
        bodies.addAll(report.recipients().stream().map(Recipient::organization).toList());
        return new UrgentPage(
                report,
                kinds.require(report.kind()),
                areas.require(new Id<>(report.area())),
                news,
                organizations.byId(bodies),
                people(report, news),
                until,
                report.recipients().stream()
                        .anyMatch(one ->
                                one.receives(actor) && one.acknowledgedAt().isEmpty()),
                mayTell(actor, report),
                form,
                journal.of(report, DEEDS),
                now);
    }

    /** Whoever sent it or receives it, while it is not at its end. */
    boolean mayTell(Actor actor, UrgentReport report) {
        boolean own = report.organization().equals(actor.organization())
                || report.body().equals(actor.organization());
        return report.closedAt().isEmpty()
                && (own || report.recipients().stream().anyMatch(one -> one.receives(actor)));
    }

    private Map<String, String> kindNames() {
        return kinds.all().stream().collect(Collectors.toMap(UrgentKind::code, UrgentKind::name));
    }

    private Map<UUID, Organization> names(List<UrgentReport> rows) {
        return organizations.byId(rows.stream()
                .flatMap(report -> Stream.concat(
                        Stream.of(report.body()), report.recipients().stream().map(Recipient::organization)))
                .distinct()
                .toList());
    }

    private List<Organization> bodies(List<Recipient> recipients) {
        Map<UUID, Organization> found = organizations.byId(
                recipients.stream().map(Recipient::organization).toList());
        return recipients.stream()
                .flatMap(one -> Stream.ofNullable(found.get(one.organization())))
                .toList();
    }

    private Map<UUID, String> people(UrgentReport report, List<News> news) {
        return Stream.concat(
                        report.recipients().stream().flatMap(one -> one.by().stream()),
                        news.stream().map(News::by))
                .distinct()
                .collect(Collectors.toMap(id -> id, people::name));
    }
}
