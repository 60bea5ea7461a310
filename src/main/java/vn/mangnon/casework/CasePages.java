package vn.mangnon.casework;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.mangnon.casework.Cases.Listed;
import vn.mangnon.casework.pages.CasePage;
import vn.mangnon.casework.pages.CasesBelowPage;
import vn.mangnon.casework.pages.CasesPage;
import vn.mangnon.casework.pages.HandOverPage;
import vn.mangnon.casework.pages.NewCasePage;
import vn.mangnon.casework.pages.ReporterPage;
import vn.mangnon.identity.OwnKey;
import vn.mangnon.identity.People;
import vn.mangnon.journal.Looks;
import vn.mangnon.shared.Actor;
import vn.mangnon.shared.Id;
import vn.mangnon.shared.Refused;
import vn.mangnon.shared.Role;
import vn.mangnon.shared.Scope;
import vn.mangnon.shared.Vietnam;
import vn.mangnon.units.Area;
import vn.mangnon.units.AreaLevel;
import vn.mangnon.units.Areas;
import vn.mangnon.units.Line;
import vn.mangnon.units.Organization;
import vn.mangnon.units.Organizations;
import vn.mangnon.units.Surroundings;
import vn.mangnon.vault.DeskKeys;
import vn.mangnon.vault.RecordKey;
import vn.mangnon.vault.Vault;
import vn.mangnon.web.Form;
import vn.mangnon.web.Language;

/** Puts the pages of cases together. Whatever of them shows what was closed is a look. */
@Component
class CasePages {
    private static final int LOOKS = 20;

    private final Steps steps;
    private final HandOvers handOvers;
    private final Clocks clocks;
    private final Forms forms;
    private final Channels channels;
    private final Vault vault;
    private final DeskKeys desks;
    private final Areas areas;
    private final Surroundings surroundings;
    private final Organizations organizations;
    private final People people;
    private final Looks looks;

    CasePages(
            Steps steps,
            HandOvers handOvers,
            Clocks clocks,
            Forms forms,
            Channels channels,
            Vault vault,
            DeskKeys desks,
            Areas areas,
            Surroundings surroundings,
            Organizations organizations,
            People people,
            Looks looks) {
        this.steps = steps;
        this.handOvers = handOvers;
        this.clocks = clocks;
        this.forms = forms;
        this.channels = channels;
        this.vault = vault;
        this.desks = desks;
        this.areas = areas;
        this.surroundings = surroundings;
        this.organizations = organizations;
        this.people = people;
        this.looks = looks;
    }

    CasesPage list(Actor actor, OwnKey own, List<Listed> found, boolean open, int from, int most, Instant now) {
        List<Listed> shown = found.subList(0, Math.min(most, found.size()));
        Map<UUID, String> names = names(actor, own, shown);
        return new CasesPage(
                actor.body(),
                shown,
                names,
                areas.byId(shown.stream()
                        .map(one -> one.file().happened())
                        .distinct()
                        .toList()),
                open,
                found.size() > most ? Optional.of(from + most) : Optional.empty(),
                desks.opens(actor.person(), actor.body()) ? desks.waiting(actor.body(), day(now)) : 0,
                now);
    }

    CasesBelowPage below(List<Listed> found, int from, int most, Instant now) {
        List<Listed> shown = found.subList(0, Math.min(most, found.size()));
        return new CasesBelowPage(
                shown,
                areas.byId(shown.stream()
                        .map(one -> one.file().happened())
                        .distinct()
                        .toList()),
                organizations.byId(shown.stream()
                        .map(one -> one.file().accountable())
                        .distinct()
                        .toList()),
                found.size() > most ? Optional.of(from + most) : Optional.empty(),
                now);
    }

    NewCasePage blank(Actor actor, Language language, Form form, LocalDate today) {
        Organization own = organizations.require(new Id<>(actor.body()));
        Optional<Area> at = areas.find(own.areaId()).filter(area -> area.level() == AreaLevel.COMMUNE);
        Form filled = at.isPresent()
                        && form.value("happened").isEmpty()
                        && form.problems().isEmpty()
                ? form.with("happened", at.get().id())
                : form;
        return new NewCasePage(
                forms.on(StepKind.INTAKE, today),
                forms.on(StepKind.REPORTER, today),
                options(language),
                communes(own, today),
                filled);
    }

    CasePage of(Scope scope, Actor actor, OwnKey own, Case file, Language language, Instant now) {
        Optional<RecordKey> key = vault.open(own, file.ref());
        List<Step> taken = key.map(opened -> steps.of(file, opened)).orElse(List.of());
        List<HandOver> handed = key.map(opened -> handOvers.of(file, opened)).orElse(List.of());
        key.ifPresent(opened -> looks.at(actor, file.ref()));
        boolean answers = file.accountable().equals(actor.body());
        return new CasePage(
                file,
                key.isPresent(),
                taken,
                handed,
                clocks.of(file),
                answers && key.isPresent() ? StepKind.next(file.state(), actor) : List.of(),
                answers
                        && key.isPresent()
                        && file.handingTo().isEmpty()
                        && file.state().open(),
                handed.stream()
                        .filter(one -> one.answeredAt().isEmpty() && one.to().equals(actor.body()))
                        .findFirst(),
                Objects.requireNonNull(channels.all().get(file.channel()))
                        .names()
                        .getOrDefault(language, file.channel()),
                areas.byId(Stream.concat(Stream.of(file.happened()), file.lives().stream())
                        .toList()),
                organizations.byId(Stream.of(
                                Stream.of(file.accountable(), file.receivedBy()),
                                file.handingTo().stream(),
                                handed.stream().flatMap(one -> Stream.of(one.from(), one.to())))
                        .flatMap(all -> all)
                        .distinct()
                        .toList()),
                taken.stream().map(Step::person).distinct().collect(Collectors.toMap(id -> id, people::name)),
                actor.mayActAs(Role.LEADER) ? Optional.of(looks.of(file, LOOKS)) : Optional.empty(),
                now);
    }

    ReporterPage reporter(Actor actor, OwnKey own, Case file) {
        RecordKey key = vault.open(own, file.ref()).orElseThrow(() -> new Refused("casework.no-key"));
        looks.at(actor, file.ref());
        return new ReporterPage(
                file,
                steps.of(file, key).stream()
                        .filter(step -> step.kind() == StepKind.REPORTER)
                        .findFirst());
    }

    HandOverPage handOver(Actor actor, Case file, Form form, LocalDate today) {
        Organization own = organizations.require(new Id<>(actor.body()));
        List<Organization> bodies =
                organizations
                        .bodies(communes(own, today).stream().map(Area::id).toList(), Line.GOVERNMENT, today)
                        .stream()
                        .filter(body -> body.kind() == vn.mangnon.units.OrganizationKind.PEOPLES_COMMITTEE)
                        .filter(body -> !body.id().value().equals(file.accountable()))
                        .toList();
        Optional<Organization> suggested = bodies.stream()
                .filter(body -> body.areaId().value().equals(file.happened()))
                .findFirst();
        Form filled = form.value("to").isEmpty()
                        && suggested.isPresent()
                        && form.problems().isEmpty()
                ? form.with("to", suggested.get().id())
                : form;
        return new HandOverPage(file, bodies, filled);
    }

    private Map<String, String> options(Language language) {
        Map<String, String> options = new LinkedHashMap<>();
        channels.all().values().stream()
                .filter(Channels.Channel::active)
                .forEach(one -> options.put(one.code(), one.names().getOrDefault(language, one.code())));
        return options;
    }

    /** Those of the province: a case may have happened in another commune than the one where it is told. */
    private List<Area> communes(Organization own, LocalDate today) {
        Area here = areas.require(own.areaId());
        Area province = here.level() == AreaLevel.PROVINCE
                ? here
                : surroundings.above(own.areaId(), today).stream()
                        .filter(area -> area.level() == AreaLevel.PROVINCE)
                        .findFirst()
                        .orElse(here);
        return areas.within(province.id(), AreaLevel.COMMUNE, today);
    }

    private Map<UUID, String> names(Actor actor, OwnKey own, List<Listed> shown) {
        Map<UUID, RecordKey> keys = vault.open(
                own,
                Case.KIND,
                shown.stream().map(one -> one.file().id().value()).toList());
        Map<UUID, String> names = new HashMap<>();
        steps.intakes(shown.stream().map(Listed::file).toList(), keys)
                .forEach((id, intake) -> names.put(id, intake.text("childName")));
        looks.among(actor, Case.KIND, names.keySet());
        return names;
    }

    private static LocalDate day(Instant now) {
        return now.atZone(Vietnam.ZONE).toLocalDate();
    }
}
